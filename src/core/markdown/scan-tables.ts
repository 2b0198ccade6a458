import {
  closesFence,
  type Fence,
  type Item,
  isHeadingOrBreak,
  isUnderline,
  openedFence,
  openedItem,
} from './block-start.js';
import { type Container, continued, passQuote } from './containers.js';
import { eachLine } from './each-line.js';
import { type HtmlBlock, htmlBlock } from './html-block.js';
import { LineCursor } from './line-cursor.js';
import { isDelimiter, type LineSpan, looksLikeRow, type TableSpan } from './table-span.js';

/**
 * The tables of a Markdown text, as GitHub finds them (GFM 4.10): in lists and quotes too, not in code, HTML
 * or comments. Lines like rows that follow a table behind a blank or a broken line are its rows that are not
 * shown. Linear in the text.
 */
export function scanTables(text: string): TableSpan[] {
  return new Scanner(text).scan();
}

/** What the last line left open. */
type Leaf =
  | { kind: 'none' | 'code' }
  | { kind: 'paragraph'; last: LineSpan; canBeHead: boolean }
  | { kind: 'table'; table: TableSpan }
  | { kind: 'fence'; fence: Fence }
  | { kind: 'html'; html: HtmlBlock };

const NONE: Leaf = { kind: 'none' };
const PIPE = 124;
/** Lists and quotes nest no deeper in what people read; each level costs a look at the rest of the line. */
const DEEPEST = 100;

class Scanner {
  private readonly tables: TableSpan[] = [];
  private readonly line: LineCursor;
  private containers: Container[] = [];
  private leaf: Leaf = NONE;
  /** The table that lines like rows still belong to. */
  private wake: TableSpan | undefined;
  private number = 0;

  constructor(private readonly text: string) {
    this.line = new LineCursor(text);
  }

  scan(): TableSpan[] {
    eachLine(this.text, (start, end) => {
      this.number++;
      this.take(start, end);
    });
    return this.tables;
  }

  private take(start: number, end: number): void {
    const { leaf } = this;
    // Nothing else has pipes at both ends: the fast way through a long table.
    if (leaf.kind === 'table' && this.containers.length === 0 && this.isFramed(start, end))
      leaf.table.rows.push({ line: this.number, start, end, isShown: true });
    else this.takeAny(start, end);
  }

  private isFramed(start: number, end: number): boolean {
    const { text } = this;
    return end > start + 1 && text.charCodeAt(start) === PIPE && text.charCodeAt(end - 1) === PIPE;
  }

  private takeAny(start: number, end: number): void {
    this.line.open(start, end);
    const matched = continued(this.line, this.containers);
    const isWhole = matched === this.containers.length;
    if (isWhole && this.continueVerbatim()) return;
    const before = this.leaf;
    // A paragraph goes on in a line that leaves its containers out, unless that line begins something.
    const mayBeLazy = !isWhole && before.kind === 'paragraph';
    if (this.line.isBlank || (!isWhole && !mayBeLazy)) this.close(matched);
    if (this.openBlocks(matched) || this.line.isBlank) return;
    if (mayBeLazy && this.leaf === before) this.extend(before, false);
    else this.takeText();
  }

  /** Lines of a fence or of HTML, which nothing is read in. */
  private continueVerbatim(): boolean {
    const { leaf, line } = this;
    if (leaf.kind === 'fence') {
      if (line.indent < 4 && closesFence(leaf.fence, line.rest())) this.leaf = NONE;
      return true;
    }
    if (leaf.kind !== 'html') return false;
    const { end } = leaf.html;
    if (end === undefined ? line.isBlank : end.test(line.rest())) this.leaf = NONE;
    return true;
  }

  /** Ends what lies in the containers beyond a depth. */
  private close(depth: number): void {
    if (depth < this.containers.length) this.wake = undefined;
    this.containers.length = depth;
    this.leaf = NONE;
  }

  /** Begins containers and blocks; answers whether the line is used up. */
  private openBlocks(matched: number): boolean {
    let depth = matched;
    for (;;) {
      const { line } = this;
      const isParagraph = this.leaf.kind === 'paragraph';
      if (line.isBlank) return false;
      if (line.indent > 3) {
        if (isParagraph) return false;
        this.takeCode();
        return true;
      }
      const opened = this.openContainer(isParagraph && depth === this.containers.length, depth);
      if (!opened) return this.openLeaf(isParagraph && depth === this.containers.length, depth);
      depth = this.containers.length;
    }
  }

  private openContainer(isInParagraph: boolean, depth: number): boolean {
    if (depth >= DEEPEST) return false;
    const opened = passQuote(this.line) ? 'quote' : this.openItem(isInParagraph);
    if (opened === undefined) return false;
    this.close(depth);
    this.wake = undefined;
    this.containers.push(opened);
    return true;
  }

  private openItem(isInParagraph: boolean): Item | undefined {
    const rest = this.line.rest();
    const isOther = isHeadingOrBreak(rest) || (isInParagraph && isUnderline(rest));
    return isOther ? undefined : openedItem(this.line, isInParagraph);
  }

  private openLeaf(isInParagraph: boolean, depth: number): boolean {
    const rest = this.line.rest();
    const fence = openedFence(rest);
    const html = fence || !rest.startsWith('<') ? undefined : htmlBlock(rest, isInParagraph);
    const isOther = isHeadingOrBreak(rest) || (isInParagraph && isUnderline(rest));
    if (!fence && !html && !isOther) return false;
    this.close(depth);
    this.wake = undefined;
    if (fence) this.leaf = { kind: 'fence', fence };
    else if (html && html.end?.test(rest) !== true) this.leaf = { kind: 'html', html };
    return true;
  }

  /** At once behind a row it is the broken end of one; behind a blank line it is code. */
  private takeCode(): void {
    if (this.leaf.kind === 'none') this.wake = undefined;
    this.leaf = { kind: 'code' };
    this.follow(this.span());
  }

  /** A line of text: a row, a part of a paragraph, or the beginning of one. */
  private takeText(): void {
    const { leaf } = this;
    if (leaf.kind === 'table' && !this.isLonePipe())
      leaf.table.rows.push({ ...this.span(), isShown: true });
    else if (leaf.kind === 'paragraph') this.extend(leaf, true);
    else {
      this.leaf = { kind: 'paragraph', last: this.span(), canBeHead: true };
      this.follow(this.leaf.last);
    }
  }

  /** A row without a cell is none for GitHub (cmark-gfm, row_from_string), and ends its table. */
  private isLonePipe(): boolean {
    return /^\|[ \t]*$/.test(this.line.rest());
  }

  private extend(paragraph: Leaf & { kind: 'paragraph' }, canBeTable: boolean): void {
    const span = this.span();
    const { last, canBeHead } = paragraph;
    if (canBeTable && canBeHead && this.line.indent < 4 && isDelimiter(this.text, span, last)) {
      this.beginTable(last, span);
      return;
    }
    this.leaf = { kind: 'paragraph', last: span, canBeHead: this.line.indent < 4 };
    this.follow(span);
  }

  private beginTable(head: LineSpan, delimiter: LineSpan): void {
    // The head looked like one more row of the table above.
    if (this.wake?.rows.at(-1)?.line === head.line) this.wake.rows.pop();
    const table = { head, delimiter, rows: [] };
    this.tables.push(table);
    this.leaf = { kind: 'table', table };
    this.wake = table;
  }

  /** A line behind a table that looks like one of its rows is one, for those who look for it. */
  private follow(span: LineSpan): void {
    if (this.wake === undefined) return;
    if (looksLikeRow(this.text, span)) this.wake.rows.push({ ...span, isShown: false });
    else this.wake = undefined;
  }

  private span(): LineSpan {
    return { line: this.number, start: this.line.next, end: this.line.end };
  }
}
