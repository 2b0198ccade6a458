/** Tells a waiting person, or a log, what happens while it happens. */
export interface Live {
  /** Text that others wrote, as one line that neither a terminal nor a runner acts on. */
  harmless(text: string): string;
  /** Shows a line, which has to be harmless, at once. */
  line(text: string): void;
}
