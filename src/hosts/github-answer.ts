/** The part of an answer that tells whether it is one. */
interface Answer {
  status: number;
  headers: Record<string, string | number | undefined>;
  data: unknown;
}

/** Something came that GitHub does not send: half an answer, or the page of a proxy. */
export class NoJson extends Error {
  override readonly name = 'NoJson';

  constructor() {
    super("GitHub's answer is no JSON (a proxy?)");
  }
}

/** GraphQL says in the body of a 200 what REST says by its status. */
class GraphqlRefusal extends Error {
  override readonly name = 'GraphqlRefusal';
  readonly status: number;

  constructor(
    { type = '', message = type }: GraphqlError,
    readonly response: Answer,
  ) {
    super(message);
    const isLimit = type.startsWith('RATE_LIMIT') || /rate limit/i.test(message);
    this.status = isLimit ? 429 : type === 'FORBIDDEN' ? 403 : response.status;
  }
}

interface GraphqlError {
  type?: string;
  message?: string;
}

const NO_CONTENT = [204, 205];

/** Throws for an answer that arrived well and is none all the same. Octokit gives what is no JSON as text. */
export function checkAnswer(answer: Answer): void {
  const { status, data } = answer;
  if (typeof data === 'string' && !NO_CONTENT.includes(status)) throw new NoJson();
  const { errors } = (data ?? {}) as { errors?: unknown };
  if (Array.isArray(errors) && errors.length > 0) throw new GraphqlRefusal(errors[0], answer);
}
