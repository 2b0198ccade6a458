/** Tells a waiting person how far a long piece of work is. */
export interface Progress {
  /** Called often and cheaply; what it shows, and whether, is the host's business. */
  step(done: number, total: number, what: string): void;
  /** Clears what was shown. */
  end(): void;
}

/** For logs and pipes: nobody is watching. */
export const silent: Progress = { step: () => {}, end: () => {} };
