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
