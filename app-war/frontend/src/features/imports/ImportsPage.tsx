import Box from '@mui/material/Box';
import { useNavigate } from 'react-router';
import { getImports, type StockImport } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { TemplateMenu } from '@/shared/wood/TemplateMenu';
import { DropZone } from './DropZone';
import { ResultButton } from './ResultButton';
import { texts } from './texts';
import { tones } from './tones';

/** A place for the next file, and what became of those before. */
export function ImportsPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const navigate = useNavigate();
  const pages = usePages(['imports'], (cursor, signal) => getImports({ query: { cursor }, signal }));
  const counted = (row: StockImport) =>
    ([[row.newLots, t.counts.fresh], [row.changedLots, t.counts.changed], [row.sameLots, t.counts.same], [row.errorRows, t.counts.wrong]] as const)
      .filter(([count]) => count > 0).map(([count, words]) => <Box key={words('')} sx={{ whiteSpace: 'nowrap' }}>{words(format.number(count))}</Box>);
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} up={{ to: '/lots', label: t.up }} actions={<TemplateMenu />} />
      <Box sx={{ mb: 3 }}><DropZone done={(id) => void navigate(`/imports/${id}`)} /></Box>
      <Section title={t.earlier} flush>
        <ResourceList
          label={t.earlier}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.file, cell: (row) => <Box component="span" sx={{ display: 'inline-block', minWidth: { md: 160 } }}>{row.fileName}</Box>, href: (row) => `/imports/${row.id}` }}
          columns={[
            { id: 'state', header: t.state, badge: true, cell: (row) => <StatusChip label={t.states[row.state]} tone={tones[row.state]} /> },
            { id: 'result', header: t.result, cell: (row) => (told(row) && counted(row).length > 0 ? counted(row) : '—') },
            { id: 'by', header: t.by, nowrap: true, cell: (row) => row.byName },
            { id: 'at', header: t.at, nowrap: true, cell: (row) => format.dateTime(row.createdAt) },
          ]}
          actions={(row) => row.resultReady && <ResultButton import={row} small />}
          empty={<EmptyState title={t.none}>{t.noneHint}</EmptyState>}
        />
      </Section>
    </>
  );
}

const told = (row: StockImport): boolean => row.state === 'CHECKED' || row.state === 'APPLYING' || row.state === 'APPLIED';
