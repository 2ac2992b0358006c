/** Begins a trace for one request, as W3C Trace Context has it: the server goes on in it, down to the statements and the jobs it causes. */
export function traceparent(): string {
  return `00-${hex(16)}-${hex(8)}-01`;
}

function hex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
