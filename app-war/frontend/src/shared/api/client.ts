import { client } from '@/generated/client.gen';
import { currentLanguage } from '@/shared/i18n/language';
import { problemOf } from './problem';
import { traceparent } from './trace';

interface Caller {
  token: () => string | undefined;
  /** The server no longer knows this caller. */
  refused: () => void;
}

let caller: Caller = { token: () => undefined, refused: () => undefined };

/** Whoever signs people in says here whose requests these are. */
export function callAs(next: Caller): void {
  caller = next;
}

/** Who asks, as a header, for what the generated client cannot send. */
export function authorization(): Record<string, string> {
  const token = caller.token();
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}

client.interceptors.request.use((request) => {
  const token = caller.token();
  if (token !== undefined) request.headers.set('Authorization', `Bearer ${token}`);
  request.headers.set('Accept-Language', currentLanguage());
  request.headers.set('traceparent', traceparent());
  return request;
});

client.interceptors.response.use((response) => {
  if (response.status === 401) caller.refused();
  return response;
});

// The generated client types `response` as always there; when the network failed it is not.
client.interceptors.error.use((body, response: Response | undefined) => problemOf(body, response));
