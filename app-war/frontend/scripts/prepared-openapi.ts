/**
 * The server's document, made ready for the generator.
 *
 * - Operation names come from method and path alone, so that renaming a Java method is not a change of the UI.
 * - `int64` would become `bigint` in the forms' schemas; every whole number here (yen, versions, pieces) stays far
 *   under 2^53, and the limits that matter are in `minimum` and `maximum`, which are kept.
 */
export function prepared(document: unknown): Record<string, unknown> {
  const copy = withoutInt64(document) as { paths: Record<string, Record<string, unknown>> };
  const methods = ['get', 'put', 'post', 'delete', 'patch'];
  for (const [path, item] of Object.entries(copy.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (isObject(operation)) operation.operationId = operationName(method, path);
    }
  }
  // Health, metrics and other addresses that are not the API's are no business of the UI.
  copy.paths = Object.fromEntries(Object.entries(copy.paths).filter(([path]) => path.startsWith(API)));
  return copy;
}

const API = '/api/v1';

function operationName(method: string, path: string): string {
  const words = path
    .slice(API.length)
    .split(/[/-]/)
    .filter(Boolean)
    .map((word) => (word.startsWith('{') ? `by-${word.slice(1, -1)}` : word));
  return [method, ...words]
    .flatMap((word) => word.split('-'))
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

function withoutInt64(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutInt64);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, entry]) => !(key === 'format' && entry === 'int64'))
      .map(([key, entry]) => [key, withoutInt64(entry)]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
