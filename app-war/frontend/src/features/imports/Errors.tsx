import Box from '@mui/material/Box';
import { getImportsByIdErrors } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { letter } from './mapping';
import { texts } from './texts';

/** Row by row what is wrong: the cell as the spreadsheet calls it, what was read, and what to write instead. */
export function Errors({ id, version, until }: { id: string; version: number; until: string }) {
  const t = useTexts(texts);
  const format = useFormat();
  const pages = usePages(['imports', id, 'errors', version], (cursor, signal) => getImportsByIdErrors({ path: { id }, query: { cursor }, signal }));
  return (
    <Section title={t.errors} intro={t.errorsUntil(format.day(until))} flush>
      <ResourceList
        label={t.errors}
        pages={pages}
        rowKey={(row) => String(row.row)}
        title={{ header: t.row, cell: (row) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{t.headerRowOf(format.number(row.row))}</Box> }}
        columns={[
          { id: 'lot', header: t.lot, badge: true, cell: (row) => (row.lotNumber === '' ? '—' : row.lotNumber) },
          {
            id: 'reason',
            header: t.reason,
            cell: (row) => (
              <Box component="ul" sx={{ m: 0, pl: 2.5, textAlign: 'left' }}>
                {row.errors.map((error) => (
                  <li key={`${error.column}${error.message}`}>
                    {error.index >= 0 ? `${letter(error.index)}${row.row} ` : ''}{t.columns[error.column]}: {error.message}
                  </li>
                ))}
              </Box>
            ),
          },
        ]}
        // There were some, or this would not be shown.
        empty={<EmptyState title={t.errorsGone} />}
      />
    </Section>
  );
}
