import { postImports, postImportsByIdUpload, type StockImport, type UploadTicket } from '@/generated';

/** What browsers say of a file they do not know; the server finds out by itself. */
const UNKNOWN = 'application/octet-stream';

/** Announces the file, sends it straight to where files are kept, and says that it is there. */
export async function bring(file: File, key: string, sent: (share: number) => void): Promise<StockImport> {
  const begun = await postImports({
    headers: { 'Idempotency-Key': key },
    body: { fileName: file.name.slice(-200), contentType: file.type || UNKNOWN, length: file.size },
  });
  await send(file, begun.upload, sent);
  return postImportsByIdUpload({ path: { id: begun.summary.id }, headers: { 'Idempotency-Key': `${key}-sent` } });
}

/** By XMLHttpRequest: it tells how much has gone, which matters for 50 MB over a line in the mountains. */
function send(file: File, ticket: UploadTicket, sent: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(ticket.method, ticket.url);
    for (const [name, value] of Object.entries(ticket.headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => sent(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => (request.status < 300 ? resolve() : reject(new Error(`upload ${request.status}`)));
    request.onerror = () => reject(new Error('upload'));
    request.send(file);
  });
}
