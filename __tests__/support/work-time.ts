/** Milliseconds of CPU time that work takes, whatever else the machine does: what is quadratic takes minutes. */
export function workTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}
