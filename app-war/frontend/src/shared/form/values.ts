import { z } from 'zod';

/**
 * What a form holds becomes what the server takes: text loses the spaces around it, and a blank field is left out (the
 * schema then says whether it was needed), except where the schema asks for text and an empty one will do.
 */
export function withoutBlanks(value: unknown, schema?: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutBlanks(entry, schema instanceof z.ZodArray ? schema.element : undefined));
  if (typeof value === 'string') {
    const trimmed = value.trim();
    return trimmed === '' && !takesEmptyText(schema) ? undefined : trimmed;
  }
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, entry]) => [key, withoutBlanks(entry, schema instanceof z.ZodObject ? schema.shape[key] : undefined)] as const)
    .filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries);
}

function takesEmptyText(schema: unknown): boolean {
  return schema instanceof z.ZodType && schema.safeParse('').success && !schema.safeParse(undefined).success;
}
