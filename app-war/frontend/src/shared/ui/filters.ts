import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The filters of a list are its address: they survive a reload, can be sent to a colleague, and Back undoes a page,
 * not every keystroke.
 */
export function useFilters<const K extends string>(names: readonly K[]) {
  const [params, setParams] = useSearchParams();
  const joined = names.map((name) => params.get(name) ?? '').join('\u0000');
  const values = useMemo(() => {
    const parts = joined.split('\u0000');
    return Object.fromEntries(names.map((name, at) => [name, parts[at] === '' ? undefined : parts[at]])) as Partial<Record<K, string>>;
    // The names are a constant of the page; only the address changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [joined]);
  // Two fields may report before the address has followed the first: the second must not undo it.
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);
  const set = useCallback(
    (changes: Partial<Record<K, string | undefined>>) => {
      const after = new URLSearchParams(latest.current);
      for (const [name, value] of Object.entries<string | undefined>(changes)) {
        if (value === undefined || value === '') after.delete(name);
        else after.set(name, value);
      }
      latest.current = after;
      setParams(after, { replace: true, preventScrollReset: true });
    },
    [setParams],
  );
  const clear = useCallback(() => setParams({}, { replace: true, preventScrollReset: true }), [setParams]);
  const active = Object.values(values).filter((value) => value !== undefined).length;
  return { values, set, clear, active };
}

/** An address is typed by anybody: only a word of the enum goes on to the server. */
export function oneOf<T extends string>(words: readonly T[], value: string | undefined): T | undefined {
  return words.find((word) => word === value);
}

export function figure(value: string | undefined): number | undefined {
  const parsed = value === undefined ? NaN : Number(value);
  return Number.isFinite(parsed) && parsed >= 0 ? parsed : undefined;
}
