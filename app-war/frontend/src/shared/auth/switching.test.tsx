import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { client } from '@/generated/client.gen';
import '@/shared/api/client';
import { SessionProvider, useSession } from './session';

const told = vi.hoisted(() => ({
  startOver: vi.fn(),
  leaveForNewToken: vi.fn(() => Promise.resolve()),
  renewToken: vi.fn<() => Promise<string | undefined>>(),
  onRenewal: vi.fn<(renewed: (token: string) => void) => Promise<() => void>>(),
}));
vi.mock('./startOver', () => ({ startOver: told.startOver }));
vi.mock('./oidc', () => ({
  currentUser: () => Promise.resolve({ access_token: tokenFor('mill') }),
  renewToken: told.renewToken,
  leaveForNewToken: told.leaveForNewToken,
  onRenewal: told.onRenewal,
}));

function tokenFor(company: string): string {
  return `x.${btoa(JSON.stringify({ company_id: company }))}.y`;
}

const queries = new QueryClient();
const sent = vi.fn<(request: Request) => Promise<Response>>();
let session: ReturnType<typeof useSession>;
let renewed: (token: string) => void;

function Tab() {
  const own = useSession();
  useEffect(() => {
    session = own;
  }, [own]);
  return <p>{own.status}</p>;
}

beforeEach(async () => {
  vi.clearAllMocks();
  told.onRenewal.mockImplementation((listener) => {
    renewed = listener;
    return Promise.resolve(() => undefined);
  });
  sent.mockImplementation(() => Promise.resolve(Response.json([])));
  client.setConfig({ baseUrl: 'http://kiba.test', fetch: sent as unknown as typeof fetch });
  window.sessionStorage.setItem('oidc.user:x', 'x');
  queries.setQueryData(['orders'], ['of the mill']);
  render(<QueryClientProvider client={queries}><SessionProvider><Tab /></SessionProvider></QueryClientProvider>);
  await screen.findByText('signedIn');
  await waitFor(() => expect(told.onRenewal).toHaveBeenCalled());
});

it('forgets all it fetched and starts over with the new token of the chosen company', async () => {
  told.renewToken.mockResolvedValue(tokenFor('builder'));
  await act(() => session.speakFor('builder'));
  expect(sent.mock.calls[0]?.[0].url).toBe('http://kiba.test/api/v1/me/company');
  expect(queries.getQueryData(['orders'])).toBeUndefined();
  expect(told.startOver).toHaveBeenCalledWith('/');
  expect(screen.getByText('loading')).toBeDefined();
});

it('signs in anew where the token cannot be renewed or still names the old company', async () => {
  told.renewToken.mockResolvedValue(undefined);
  await act(() => session.speakFor('builder'));
  told.renewToken.mockResolvedValue(tokenFor('mill'));
  await act(() => session.speakFor('builder'));
  expect(told.leaveForNewToken).toHaveBeenCalledTimes(2);
  expect(told.startOver).not.toHaveBeenCalled();
});

it('stays as it is when the choice is refused', async () => {
  sent.mockImplementation(() => Promise.resolve(Response.json({ status: 404, title: '見つかりません' }, { status: 404 })));
  await act(() => expect(session.speakFor('strangers')).rejects.toThrow());
  expect(queries.getQueryData(['orders'])).toEqual(['of the mill']);
  expect(told.renewToken).not.toHaveBeenCalled();
});

it('starts over when its renewed token names a company that was chosen in another tab', () => {
  act(() => renewed(tokenFor('builder')));
  expect(queries.getQueryData(['orders'])).toBeUndefined();
  expect(told.startOver).toHaveBeenCalledWith('/');
});

it('goes on with a renewed token of the same company', async () => {
  const fresh = `${tokenFor('mill')}fresh`;
  act(() => renewed(fresh));
  expect(told.startOver).not.toHaveBeenCalled();
  await act(() => session.speakFor(null).catch(() => undefined));
  expect(sent.mock.calls[0]?.[0].headers.get('Authorization')).toBe(`Bearer ${fresh}`);
});
