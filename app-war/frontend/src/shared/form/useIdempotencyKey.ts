import { useMemo } from 'react';

/**
 * One key per thing somebody wants done. Sending the same once more because no answer came keeps the key, so that it
 * is done once; an answer, or other input, starts a new one.
 */
export function idempotencyKeys(fresh: () => string = () => crypto.randomUUID()) {
  let pending: { input: string; key: string } | undefined;
  return {
    current(body: unknown): string {
      const input = JSON.stringify(body);
      if (pending?.input !== input) pending = { input, key: fresh() };
      return pending.key;
    },
    answered(): void {
      pending = undefined;
    },
  };
}

export function useIdempotencyKey() {
  return useMemo(() => idempotencyKeys(), []);
}
