import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { postMeCompany, postSignInLookup } from '@/generated';
import { callAs } from '@/shared/api/client';
import { companyOf } from './claims';
import {
  cameFromProvider, customerToken, finishAtProvider, forgetCustomerToken, leaveForProvider, rememberDomain, rememberedDomain,
} from './customer';
import { startOver } from './startOver';

/** `refused`: a token fresh from the issuer was not accepted; asking the issuer again would only go in circles. */
export type SessionStatus = 'loading' | 'signedOut' | 'signedIn' | 'refused';

interface Session {
  status: SessionStatus;
  /** Leaves for the issuer and comes back to `returnTo`: the one of the e-mail domain that was used here last, or else ours. */
  signIn: (returnTo?: string) => Promise<void>;
  /** Leaves for the issuer that people of this address use. */
  signInAs: (email: string, returnTo?: string) => Promise<void>;
  signOut: () => Promise<void>;
  /** Speaks for another of one's companies from now on, or with null for none: a new token, and nothing kept of the old one. */
  speakFor: (companyId: string | null, goOnTo?: string) => Promise<void>;
  /** Takes the answer of the issuer from the address bar; gives the path to go on to. */
  finishSignIn: () => Promise<string>;
}

const SessionContext = createContext<Session | null>(null);

const STORED = 'oidc.user:';
const SIGNED_IN_AT = 'kiba.signedInAt';
const CIRCLE_MS = 15_000;

let token: string | undefined;
/** This tab itself has asked for another token: by switching, or by signing in, as one does after joining. */
let switching = false;

/** Known without loading the sign-in library: most first visits have nothing stored. */
function somethingStored(): boolean {
  return customerToken() !== undefined || Object.keys(window.sessionStorage).some((key) => key.startsWith(STORED));
}

function forgetUser(): void {
  forgetCustomerToken();
  Object.keys(window.sessionStorage).filter((key) => key.startsWith(STORED)).forEach((key) => window.sessionStorage.removeItem(key));
}

/** A path on this site and nothing else: a crafted address must not send a signed-in person elsewhere. */
export function safePath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/';
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const [status, setStatus] = useState<SessionStatus>(() => (somethingStored() ? 'loading' : 'signedOut'));
  const queries = useQueryClient();

  const leaveFor = useCallback(async (email: string, typed: boolean, returnTo: string) => {
    const found = await postSignInLookup({ body: { email } });
    rememberDomain(found.authorization == null ? null : email);
    if (found.authorization != null) {
      await leaveForProvider(found, found.authorization, typed ? email : null, returnTo);
      return;
    }
    const { userManager } = await import('./oidc');
    const manager = await userManager();
    await manager.signinRedirect({ state: { returnTo }, ...(typed ? { login_hint: email } : {}) });
  }, []);

  const signIn = useCallback(async (returnTo?: string) => {
    const here = window.location.pathname + window.location.search + window.location.hash;
    const domain = rememberedDomain();
    if (domain !== null) {
      await leaveFor(`sign-in@${domain}`, false, returnTo ?? here);
      return;
    }
    const { userManager } = await import('./oidc');
    const manager = await userManager();
    await manager.signinRedirect({ state: { returnTo: returnTo ?? here } });
  }, [leaveFor]);

  const signInAs = useCallback((email: string, returnTo = '/') => leaveFor(email, true, returnTo), [leaveFor]);

  /** A token for another company than before: nothing that was fetched, typed or opened with the old one may stay. */
  const changeCompany = useCallback((goOnTo: string) => {
    token = undefined;
    setStatus('loading');
    queries.clear();
    startOver(goOnTo);
  }, [queries]);

  const speakFor = useCallback(async (companyId: string | null, goOnTo = '/') => {
    const { renewToken, leaveForNewToken } = await import('./oidc');
    await postMeCompany({ body: { companyId } });
    switching = true;
    try {
      // Without a refresh token, or where the issuer does not look at the choice when it renews, one signs in anew.
      const renewed = await renewToken();
      if (renewed !== undefined && companyOf(renewed) === (companyId ?? undefined)) changeCompany(goOnTo);
      else await leaveForNewToken(goOnTo);
    } finally {
      switching = false;
    }
  }, [changeCompany]);

  const finishSignIn = useCallback(async () => {
    if (cameFromProvider()) {
      const finished = await finishAtProvider();
      token = finished.token;
      window.sessionStorage.setItem(SIGNED_IN_AT, String(Date.now()));
      queries.clear();
      setStatus('signedIn');
      return safePath(finished.returnTo);
    }
    forgetCustomerToken();
    const { userManager } = await import('./oidc');
    const manager = await userManager();
    switching = true;
    try {
      const user = await manager.signinRedirectCallback();
      token = user.access_token;
      window.sessionStorage.setItem(SIGNED_IN_AT, String(Date.now()));
      queries.clear();
      setStatus('signedIn');
      const state = user.state as { returnTo?: unknown } | null | undefined;
      return safePath(state?.returnTo);
    } finally {
      switching = false;
    }
  }, [queries]);

  const signOut = useCallback(async () => {
    const { userManager } = await import('./oidc');
    const atCustomers = customerToken() !== undefined;
    token = undefined;
    queries.clear();
    if (atCustomers) {
      // The company's own session is the company's; here one is out, and the next sign-in asks for the address again.
      rememberDomain(null);
      forgetUser();
      window.location.assign('/');
      return;
    }
    try {
      const manager = await userManager();
      if ((await manager.metadataService.getEndSessionEndpoint()) !== undefined) {
        await manager.signoutRedirect();
        return;
      }
    } catch {
      // An issuer that does not answer keeps its own session, but must not keep us signed in.
    }
    forgetUser();
    window.location.assign('/');
  }, [queries]);

  useEffect(() => {
    callAs({
      token: () => token,
      refused: () => {
        if (token === undefined) return;
        token = undefined;
        const signedInAt = Number(window.sessionStorage.getItem(SIGNED_IN_AT) ?? 0);
        if (Date.now() - signedInAt < CIRCLE_MS) {
          setStatus('refused');
        } else {
          forgetUser();
          setStatus('signedOut');
        }
      },
    });
  }, []);

  useEffect(() => {
    if (!somethingStored()) return;
    const kept = customerToken();
    const found = kept !== undefined
      ? Promise.resolve(kept)
      : import('./oidc').then(({ currentUser }) => currentUser()).then((user) => user?.access_token).catch(() => undefined);
    void found.then((good) => {
      token = good;
      setStatus(good === undefined ? 'signedOut' : 'signedIn');
    });
  }, []);

  useEffect(() => {
    if (status !== 'signedIn' || customerToken() !== undefined) return undefined;
    let stop: (() => void) | undefined;
    let over = false;
    void import('./oidc')
      .then(({ onRenewal }) => onRenewal((renewed) => {
        // Chosen in another tab since: this one must not show one company with the other's token.
        if (!switching && token !== undefined && companyOf(renewed) !== companyOf(token)) changeCompany('/');
        else if (!switching) token = renewed;
      }))
      .then((unsubscribe) => {
        if (over) unsubscribe();
        else stop = unsubscribe;
      })
      .catch(() => {
        // The issuer cannot be asked; nothing will be renewed either.
      });
    return () => {
      over = true;
      stop?.();
    };
  }, [status, changeCompany]);

  const session = useMemo(() => ({ status, signIn, signInAs, signOut, speakFor, finishSignIn }), [status, signIn, signInAs, signOut, speakFor, finishSignIn]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionProvider around it');
  return session;
}
