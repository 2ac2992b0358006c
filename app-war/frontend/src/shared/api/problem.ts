/** What the server says when it refuses (RFC 9457), or what we say for it when no answer came at all. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly type: string,
    readonly title: string,
    readonly detail: string | undefined,
    readonly requestId: string | undefined,
    readonly errors: readonly FieldProblem[],
  ) {
    super(title);
  }

  /** The last part of `urn:kiba:problem:stale`: what a screen may branch on. */
  get kind(): string {
    return this.type.slice(this.type.lastIndexOf(':') + 1);
  }

  /** No answer came: the command may or may not have been carried out, so the same key is sent again. */
  get unanswered(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

export interface FieldProblem {
  field: string;
  message: string;
}

export function problemOf(body: unknown, response: Response | undefined): Problem {
  if (response === undefined) return new Problem(0, 'urn:kiba:problem:unreachable', '', undefined, undefined, []);
  const told = isRecord(body) ? body : {};
  const errors = Array.isArray(told.errors) ? told.errors.filter(isFieldProblem) : [];
  return new Problem(
    response.status,
    textOf(told.type) ?? 'about:blank',
    textOf(told.title) ?? '',
    textOf(told.detail),
    textOf(told.requestId) ?? response.headers.get('X-Request-Id') ?? undefined,
    errors,
  );
}

/** `lines[0].pieces` as the server writes it is `lines.0.pieces` in a form. */
export function formPath(field: string): string {
  return field.replaceAll(/\[(\d+)\]/g, '.$1').replace(/^\./, '');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value.field === 'string' && typeof value.message === 'string';
}
