import { getJobsByIdEvents, type Job } from '@/generated';

/** A stream that ends sooner than this did not come through: whoever buffers it, or cuts it off, will do so again. */
const HELD = 10_000;

/**
 * Hands over the job each time that the server tells of it. Comes back when the job has ended, when the server cannot be
 * heard, or when the signal says so; a stream that the server ended in good order is opened anew.
 */
export async function followJob(id: string, signal: AbortSignal, onJob: (job: Job) => void): Promise<void> {
  for (let held = true; held && !signal.aborted; ) {
    const begun = Date.now();
    const failures: unknown[] = [];
    const { stream } = await getJobsByIdEvents({ path: { id }, signal, sseMaxRetryAttempts: 1, onSseError: (error) => failures.push(error) });
    for await (const job of stream) {
      if (ended(signal)) return;
      onJob(job);
      if (job.state === 'DONE' || job.state === 'FAILED') return;
    }
    held = failures.length === 0 && Date.now() - begun > HELD;
  }
}

/** Asked anew each time: it changes while one waits. */
const ended = (signal: AbortSignal): boolean => signal.aborted;
