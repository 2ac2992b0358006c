import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { getSignIn } from '@/generated';

/**
 * Authorization code with PKCE against whatever issuer the server names. This file is loaded only when somebody
 * signs in or is signed in. Tokens stay in this tab's session storage and go when the tab does.
 */
let manager: Promise<UserManager> | undefined;

export function userManager(): Promise<UserManager> {
  manager ??= getSignIn().then((signIn) => {
    const made = new UserManager({
      authority: signIn.issuer,
      client_id: signIn.clientId,
      scope: signIn.scope,
      response_type: 'code',
      redirect_uri: `${window.location.origin}/signed-in`,
      post_logout_redirect_uri: `${window.location.origin}/`,
      userStore: new WebStorageStateStore({ store: window.sessionStorage }),
      stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
      // Renewal in a hidden frame would need a hole in the content security policy; we renew by refresh token only.
      automaticSilentRenew: false,
      loadUserInfo: false,
    });
    made.events.addAccessTokenExpiring(() => {
      void made.getUser().then((user) => (user?.refresh_token === undefined ? null : made.signinSilent()));
    });
    return made;
  });
  manager.catch(() => {
    // The next attempt asks again instead of repeating this failure for ever.
    manager = undefined;
  });
  return manager;
}

/** A fresh token without leaving the page, or undefined where there is no refresh token or it is refused. */
export async function renewToken(): Promise<string | undefined> {
  const made = await userManager();
  const user = await made.getUser();
  if (user?.refresh_token === undefined) return undefined;
  try {
    return (await made.signinSilent())?.access_token;
  } catch {
    return undefined;
  }
}

/** To the issuer and back: the old token is gone before the new one is asked for. */
export async function leaveForNewToken(returnTo: string): Promise<void> {
  const made = await userManager();
  await made.removeUser();
  await made.signinRedirect({ state: { returnTo } });
}

/** Calls back with each token that takes the place of another; gives what ends that. */
export async function onRenewal(renewed: (token: string) => void): Promise<() => void> {
  return (await userManager()).events.addUserLoaded((user) => renewed(user.access_token));
}

export async function currentUser(): Promise<User | null> {
  const user = await (await userManager()).getUser();
  return user?.expired === false ? user : null;
}
