/**
 * The company that a token speaks for; undefined for none. Read to notice a change, never to decide anything: the
 * server verifies the token and says who one is.
 */
export function companyOf(token: string): string | undefined {
  const claims = token.split('.')[1];
  if (claims === undefined) return undefined;
  try {
    const read = JSON.parse(window.atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as { company_id?: unknown };
    return typeof read.company_id === 'string' ? read.company_id : undefined;
  } catch {
    return undefined;
  }
}

/** When the token ends, in seconds since 1970; 0 when it does not say. */
export function expiryOf(token: string): number {
  const claims = token.split('.')[1];
  if (claims === undefined) return 0;
  try {
    const read = JSON.parse(window.atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: unknown };
    return typeof read.exp === 'number' ? read.exp : 0;
  } catch {
    return 0;
  }
}
