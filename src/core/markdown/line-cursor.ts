/**
 * A place in one line, counted in columns: a tab reaches to the next multiple of four, and a container
 * may use up a part of it (CommonMark 2.2).
 */
export class LineCursor {
  /** Where the rest of the line begins, and where the line ends (its ending left out). */
  at = 0;
  end = 0;
  /** Where the first character of the rest stands that is no blank; `end` in a blank line. */
  next = 0;
  /** Columns of blanks before it. */
  indent = 0;
  private column = 0;

  constructor(readonly text: string) {}

  /** Begins a line. */
  open(start: number, end: number): void {
    this.at = start;
    this.end = end;
    this.column = 0;
    this.look();
  }

  get isBlank(): boolean {
    return this.next >= this.end;
  }

  /** The rest without the blanks before it. */
  rest(): string {
    return this.text.slice(this.next, this.end);
  }

  /** Leaves the blanks behind, and so many characters after them. */
  pass(characters: number): void {
    this.column += this.indent + characters;
    this.at = this.next + characters;
    this.look();
  }

  /** Leaves so many columns of blanks behind; perhaps a part of a tab. */
  passColumns(columns: number): void {
    for (let left = columns; left > 0 && this.at < this.next; ) {
      const width = this.text[this.at] === '\t' ? 4 - (this.column % 4) : 1;
      this.column += Math.min(width, left);
      if (width <= left) this.at++;
      left -= width;
    }
    this.look();
  }

  private look(): void {
    let column = this.column;
    let next = this.at;
    for (; next < this.end; next++) {
      const character = this.text[next];
      if (character === '\t') column += 4 - (column % 4);
      else if (character === ' ') column++;
      else break;
    }
    this.next = next;
    this.indent = column - this.column;
  }
}
