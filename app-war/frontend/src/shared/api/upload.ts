import { currentLanguage } from '@/shared/i18n/language';
import { authorization } from './client';
import { problemOf } from './problem';
import { traceparent } from './trace';

/** Sends a file and tells how far it is, which fetch cannot. */
export function upload<T>(url: string, file: Blob, progress: (percent: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    Object.entries(authorization()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('traceparent', traceparent());
    request.upload.onprogress = (event) => progress(Math.round((event.loaded / event.total) * 100));
    request.onerror = () => reject(problemOf(undefined, undefined));
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status < 300) resolve(body as T);
      else reject(problemOf(body, new Response(null, { status: request.status })));
    };
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A proxy in between may answer something else than JSON: the status then says it all.
    return undefined;
  }
}
