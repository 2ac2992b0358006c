import type { DeletionCertificate } from '@/generated';
import type { texts } from './texts';

type Words = (typeof texts)['ja'];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function plain(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

/** The certificate as a page of its own, to be given out: opens anywhere, prints on one sheet, asks for nothing. */
export function certificateDocument(certificate: DeletionCertificate, t: Words, moment: (at: string | null | undefined) => string): string {
  const facts: [string, string][] = [
    [t.company, certificate.tradeName],
    [t.companyId, certificate.companyId],
    [t.askedAt, moment(certificate.askedAt)],
    [t.askedBy, certificate.askedBy],
    [t.exportedAt, moment(certificate.exportedAt)],
    [t.manifest, certificate.manifestSha256 ?? '—'],
    [t.deletedAt, moment(certificate.deletedAt)],
    [t.filesDeletedAt, moment(certificate.filesDeletedAt)],
  ];
  const title = `${t.certificate} ${certificate.number}`;
  const fact = ([label, value]: [string, string]) => `<tr><th>${plain(label)}</th><td>${plain(value)}</td></tr>`;
  const table = (row: DeletionCertificate['tables'][number]) =>
    `<tr><td>${plain(row.table)}</td><td class="n">${row.rows}</td><td>${plain(row.asExported ? t.yes : t.no)}</td></tr>`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>${plain(title)}</title><style>
body{font:14px/1.6 sans-serif;max-width:48em;margin:2em auto;padding:0 1em;color:#222}h1{font-size:1.5em}
table{border-collapse:collapse;width:100%;margin:1em 0}th,td{text-align:left;vertical-align:top;border-bottom:1px solid #ccc;padding:4px 8px;overflow-wrap:anywhere}
th{width:14em;font-weight:normal;color:#555}.n{text-align:right}</style></head><body>
<h1>${plain(title)}</h1><p>${plain(t.statement)}</p><table>${facts.map(fact).join('')}</table>
<h2>${plain(t.tables)}</h2><table><tr><th>${plain(t.table)}</th><th class="n">${plain(t.count)}</th><th>${plain(t.same)}</th></tr>
${certificate.tables.map(table).join('')}</table><p>${plain(t.kept)}</p></body></html>`;
}
