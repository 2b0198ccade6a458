import { StringDecoder } from 'node:string_decoder';

const WINDOW = 4096;
const PART = 64 * 1024;

/** Waits for a marker in the output of a command, which may stand in a line that has no end yet. */
export class ReadyWatch {
  /** When it came, by performance.now(). */
  at: number | undefined;
  private readonly decoder = new StringDecoder('utf8');
  private before = '';

  constructor(
    private readonly pattern: RegExp,
    private readonly tell: () => void,
  ) {}

  /** Looks at what came and at the 4,096 characters before it: time and memory are bounded. */
  see(bytes: Buffer): void {
    for (let at = 0; at < bytes.length && this.at === undefined; at += PART) {
      const text = this.before + this.decoder.write(bytes.subarray(at, at + PART));
      if (this.pattern.test(text)) {
        this.at = performance.now();
        this.tell();
      }
      this.before = text.slice(-WINDOW);
    }
  }
}

// What streams by is for people: nobody reads more, and the log has it.
const MOST_SHOWN = 256 * 1024;

/** Shows output as it comes, each line with the time since the stage began. */
export class LiveOutput {
  private readonly decoder = new StringDecoder('utf8');
  private readonly started = performance.now();
  private line = '';
  private room = MOST_SHOWN;

  constructor(
    private readonly stage: string,
    private readonly show: (line: string) => void,
  ) {}

  see(bytes: Buffer): void {
    if (this.room <= 0) return;
    const shown = bytes.subarray(0, this.room);
    this.room -= shown.length;
    const lines = (this.line + this.decoder.write(shown)).split('\n');
    this.line = lines.pop() ?? '';
    for (const line of lines) this.say(line);
    if (this.room <= 0) {
      this.end();
      this.say('… more is in the log');
    }
  }

  /** Shows the line that has no end. */
  end(): void {
    if (this.line !== '') this.say(this.line);
    this.line = '';
  }

  private say(line: string): void {
    const seconds = ((performance.now() - this.started) / 1000).toFixed(1);
    this.show(`[${this.stage} ${seconds}s] ${line}`);
  }
}
