/**
 * What a form holds becomes what the server takes: a blank field is left out (the server then says whether it was
 * needed), text loses the spaces around it.
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value === 'string') {
    const trimmed = value.trim();
    return trimmed === '' ? undefined : trimmed;
  }
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, entry]) => [key, withoutBlanks(entry)] as const)
    .filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries);
}
