import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Job } from '@/generated';
import { useJob } from './jobs';

const asked = vi.hoisted(() => vi.fn());
const events = vi.hoisted(() => vi.fn());
vi.mock('@/generated', () => ({ getJobsById: asked, getOperatorJobsById: vi.fn(), getJobsByIdEvents: events }));

const job = (state: Job['state'], done: number): Job => ({
  id: 'j', kind: 'k', state, done, total: 10, result: null, error: null, createdAt: '2026-11-01T00:00:00Z', finishedAt: null,
});

function wrapper({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>;
}

function visibility(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => { document.dispatchEvent(new Event('visibilitychange')); });
}

/** A stream that stays open until its reader goes. */
async function* open(signal: AbortSignal, ...jobs: Job[]) {
  yield* jobs;
  await new Promise((resolve) => { signal.addEventListener('abort', resolve); });
}

beforeEach(() => { vi.useFakeTimers({ shouldAdvanceTime: true }); });
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  asked.mockReset();
  events.mockReset();
});

test('what the server tells is shown, and nobody asks beside it', async () => {
  asked.mockResolvedValue(job('WAITING', 0));
  events.mockImplementation(({ signal }: { signal: AbortSignal }) => ({ stream: open(signal, job('RUNNING', 4)) }));
  const { result } = renderHook(() => useJob('j'), { wrapper });
  await waitFor(() => expect(result.current.data?.done).toBe(4));
  const before = asked.mock.calls.length;
  await act(() => vi.advanceTimersByTimeAsync(30_000));
  expect(asked.mock.calls.length).toBe(before);
});

test('where no events come through it asks, less and less often, until the job has ended', async () => {
  asked.mockResolvedValue(job('RUNNING', 1));
  events.mockImplementation(({ onSseError }: { onSseError: (e: unknown) => void }) => {
    onSseError(new Error('cut off'));
    return { stream: (async function* () { /* nothing comes */ })() };
  });
  renderHook(() => useJob('j'), { wrapper });
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  const soon = asked.mock.calls.length;
  expect(soon).toBeGreaterThan(3);
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(asked.mock.calls.length - soon).toBeLessThan(20);
  asked.mockResolvedValue(job('DONE', 10));
  await act(() => vi.advanceTimersByTimeAsync(11_000));
  const ended = asked.mock.calls.length;
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(asked.mock.calls.length).toBe(ended);
  expect(events).toHaveBeenCalledTimes(1);
});

test('a page out of sight lets go of the stream and takes it up again', async () => {
  asked.mockResolvedValue(job('RUNNING', 1));
  const signals: AbortSignal[] = [];
  events.mockImplementation(({ signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return { stream: open(signal, job('RUNNING', 2)) };
  });
  renderHook(() => useJob('j'), { wrapper });
  await waitFor(() => expect(signals).toHaveLength(1));
  visibility('hidden');
  expect(signals[0]?.aborted).toBe(true);
  visibility('visible');
  await waitFor(() => expect(signals).toHaveLength(2));
});
