import { postSignInExchange, type PostSignInLookupResponse } from '@/generated';
import { expiryOf } from './claims';

/**
 * Signing in at a customer's own identity provider: authorization code with PKCE. The browser goes there and comes back; the
 * code is changed into a token by our server, because this page may talk to nobody else.
 */
interface Flow {
  issuer: string;
  clientId: string;
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

const FLOW = 'kiba.customer.flow';
const TOKEN = 'kiba.customer.token';
/** The domain alone, so that the next sign-in on this machine finds its way; no address is kept. */
const DOMAIN = 'kiba.signInDomain';

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function rememberedDomain(): string | null {
  return window.localStorage.getItem(DOMAIN);
}

export function rememberDomain(email: string | null): void {
  const domain = email?.split('@').at(-1);
  if (domain === undefined) window.localStorage.removeItem(DOMAIN);
  else window.localStorage.setItem(DOMAIN, domain);
}

/** Leaves this page. */
export async function leaveForProvider(found: PostSignInLookupResponse, authorization: string, email: string | null, returnTo: string): Promise<void> {
  const flow: Flow = { issuer: found.issuer, clientId: found.clientId, state: random(), nonce: random(), verifier: random(), returnTo };
  window.sessionStorage.setItem(FLOW, JSON.stringify(flow));
  const challenge = base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(flow.verifier))));
  const address = new URL(authorization);
  const asked = {
    response_type: 'code', client_id: found.clientId, redirect_uri: redirectUri(), scope: found.scope, state: flow.state,
    nonce: flow.nonce, code_challenge: challenge, code_challenge_method: 'S256',
  };
  Object.entries(asked).forEach(([name, value]) => address.searchParams.set(name, value));
  if (email !== null) address.searchParams.set('login_hint', email);
  window.location.assign(address);
}

/** Whether the answer in the address bar is a customer's provider's. */
export function cameFromProvider(): boolean {
  const flow = storedFlow();
  return flow !== null && new URLSearchParams(window.location.search).get('state') === flow.state;
}

/** Gives the token and where to go on to; an answer is good for one try. */
export async function finishAtProvider(): Promise<{ token: string; returnTo: string }> {
  const flow = storedFlow();
  window.sessionStorage.removeItem(FLOW);
  const code = new URLSearchParams(window.location.search).get('code');
  if (flow === null || code === null) throw new Error('the provider gave no code');
  const { token } = await postSignInExchange({
    body: { issuer: flow.issuer, clientId: flow.clientId, code, codeVerifier: flow.verifier, nonce: flow.nonce, redirectUri: redirectUri() },
  });
  window.sessionStorage.setItem(TOKEN, token);
  return { token, returnTo: flow.returnTo };
}

/** The token of this tab, if it is still good. */
export function customerToken(): string | undefined {
  const token = window.sessionStorage.getItem(TOKEN);
  return token !== null && expiryOf(token) * 1000 > Date.now() ? token : undefined;
}

export function forgetCustomerToken(): void {
  window.sessionStorage.removeItem(TOKEN);
}

function storedFlow(): Flow | null {
  const stored = window.sessionStorage.getItem(FLOW);
  return stored === null ? null : (JSON.parse(stored) as Flow);
}

function redirectUri(): string {
  return `${window.location.origin}/signed-in`;
}
