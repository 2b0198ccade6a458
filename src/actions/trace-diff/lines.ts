/** The lines of a text: from an offset to line and column, both from 1, in UTF-16 code units. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.starts.push(at + 1);
    }
  }

  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] as number) + 1 };
  }

  /** The text of a line, without its ending. */
  line(number: number): string {
    const start = this.starts[number - 1] ?? this.text.length;
    const line = this.text.slice(start, this.starts[number] ?? this.text.length);
    if (line.endsWith('\r\n')) return line.slice(0, -2);
    return line.endsWith('\n') ? line.slice(0, -1) : line;
  }
}
