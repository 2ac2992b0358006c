import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Problem } from '@/shared/api/problem';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { NumberInput, TextInput } from './fields';
import { useApiForm } from './useApiForm';
import { idempotencyKeys } from './useIdempotencyKey';

const schema = z.object({ place: z.string().min(1).max(5), pieces: z.int().min(1) });
type Body = z.output<typeof schema>;

function Sample({ send }: { send: (body: Body, key: string) => Promise<unknown> }) {
  const form = useApiForm({ schema, defaultValues: { place: '' }, send });
  return (
    <form {...form.formProps}>
      <ProblemAlert error={form.problem} extra={form.extra} />
      <TextInput control={form.control} name="place" label="place" />
      <NumberInput control={form.control} name="pieces" label="pieces" />
      <button type="submit">send</button>
    </form>
  );
}

function show(send: (body: Body, key: string) => Promise<unknown>) {
  render(<QueryClientProvider client={new QueryClient()}><Sample send={send} /></QueryClientProvider>);
}

const refused = (errors: { field: string; message: string }[]) =>
  new Problem(422, 'urn:kiba:problem:invalid', 'refused', undefined, 'req-9', errors);

async function fill(place: string, pieces: string) {
  await userEvent.type(screen.getByLabelText('place'), place);
  await userEvent.type(screen.getByLabelText('pieces'), pieces);
}

describe('a form over a generated schema', () => {
  it('does not send what the schema refuses, and says so at the fields', async () => {
    const send = vi.fn();
    show(send);
    await userEvent.click(screen.getByText('send'));
    await waitFor(() => expect(screen.getByLabelText('place').getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByLabelText('pieces').getAttribute('aria-invalid')).toBe('true');
    expect(send).not.toHaveBeenCalled();
  });

  it('complains as soon as a field was left', async () => {
    show(vi.fn());
    await userEvent.type(screen.getByLabelText('place'), 'too long for it');
    await userEvent.tab();
    await waitFor(() => expect(screen.getByLabelText('place').getAttribute('aria-invalid')).toBe('true'));
  });

  it('sends a number for full-width digits', async () => {
    const send = vi.fn().mockResolvedValue({});
    show(send);
    await fill('yard', '１，２００');
    await userEvent.click(screen.getByText('send'));
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    expect(send.mock.calls[0]?.[0]).toEqual({ place: 'yard', pieces: 1200 });
  });

  it('puts a server’s refusal at its field, the rest at the top with the request id, and keeps the input', async () => {
    show(() => Promise.reject(refused([{ field: 'pieces', message: 'only 3 left' }, { field: 'elsewhere', message: 'not here' }])));
    await fill('yard', '9');
    await userEvent.click(screen.getByText('send'));
    const message = await screen.findByText('only 3 left');
    expect(screen.getByLabelText('pieces').getAttribute('aria-describedby')).toBe(message.id);
    expect(screen.getByRole('alert').textContent).toContain('not here');
    expect(screen.getByRole('alert').textContent).toContain('req-9');
    expect(screen.getByLabelText<HTMLInputElement>('place').value).toBe('yard');
    expect(screen.getByLabelText<HTMLInputElement>('pieces').value).toBe('9');
  });

  it('sends the same key again only while no answer came', async () => {
    const keys: string[] = [];
    const lost = new Problem(0, 'urn:kiba:problem:unreachable', '', undefined, undefined, []);
    const outcomes = [lost, refused([]), lost];
    show((_, key) => {
      keys.push(key);
      return Promise.reject(outcomes[keys.length - 1] ?? lost);
    });
    await fill('yard', '9');
    for (const times of [1, 2, 3]) {
      await userEvent.click(screen.getByText('send'));
      await waitFor(() => expect(keys.length).toBe(times));
      await screen.findByRole('alert');
    }
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });
});

it('gives other input another key', () => {
  let count = 0;
  const keys = idempotencyKeys(() => `key-${++count}`);
  expect(keys.current({ a: 1 })).toBe('key-1');
  expect(keys.current({ a: 1 })).toBe('key-1');
  expect(keys.current({ a: 2 })).toBe('key-2');
  keys.answered();
  expect(keys.current({ a: 2 })).toBe('key-3');
});
