import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { getDocuments } from '@/generated';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { DocumentFiles } from '@/shared/document/DocumentFiles';
import { documentTexts } from '@/shared/document/texts';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice, FilterDay, FilterText } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ArchiveDialog } from './ArchiveDialog';
import { FileDialog } from './FileDialog';
import { texts } from './texts';

const kinds = Object.keys(documentTexts.ja.kinds) as (keyof typeof documentTexts.ja.kinds)[];
const directions = ['true', 'false'] as const;
const filters = ['kind', 'ours', 'from', 'to', 'least', 'most', 'q'] as const;

/** Found as the law wants it: by day, by amount, by counterparty, each with each. */
export function DocumentsPage() {
  const t = useTexts(texts);
  const d = useTexts(documentTexts);
  const c = useTexts(common);
  const format = useFormat();
  const can = useCan();
  const [open, setOpen] = useState<'file' | 'archive' | null>(null);
  const { values, set } = useFilters([...filters]);
  const kind = oneOf(kinds, values.kind);
  const ours = oneOf(directions, values.ours);
  const wanted = {
    kind,
    ours: ours === undefined ? undefined : ours === 'true',
    from: values.from,
    to: values.to,
    least: values.least === undefined ? undefined : Math.round(Number(values.least)),
    most: values.most === undefined ? undefined : Math.round(Number(values.most)),
    q: values.q,
  };
  const pages = usePages(['documents', wanted], (cursor, signal) => getDocuments({ query: { ...wanted, cursor }, signal }));
  const filtered = filters.some((name) => values[name] !== undefined);
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={<>
        {can('document:manage') && <Button variant="outlined" onClick={() => setOpen('file')}>{t.file}</Button>}
        {can('document:manage') && <Button variant="outlined" onClick={() => setOpen('archive')}>{t.archive}</Button>}
        <LinkButton to="/documents/settings" variant="outlined">{t.settings}</LinkButton>
      </>} />
      {open === 'file' && <FileDialog onClose={() => setOpen(null)} done={pages.retry} />}
      {open === 'archive' && <ArchiveDialog onClose={() => setOpen(null)} />}
      <Section flush>
        <FilterBar label={c.search}>
          <FilterText label={t.search} value={values.q} onChange={(q) => set({ q })} />
          <FilterChoice label={t.kind} value={kind} choices={kinds.map((value) => ({ value, label: d.kinds[value] }))} onChange={(next) => set({ kind: next })} />
          <FilterChoice label={t.direction} value={ours} choices={[{ value: 'true', label: d.issued }, { value: 'false', label: d.received }]} onChange={(next) => set({ ours: next })} />
          <FilterDay label={t.from} value={values.from} onChange={(from) => set({ from })} />
          <FilterDay label={t.to} value={values.to} onChange={(to) => set({ to })} />
          <FilterText label={t.least} value={values.least} unit={t.yen} numeric onChange={(least) => set({ least })} />
          <FilterText label={t.most} value={values.most} unit={t.yen} numeric onChange={(most) => set({ most })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.number, cell: (row) => row.number, href: (row) => `/documents/${row.id}`, detail: (row) => d.kinds[row.kind] }}
          columns={[
            { id: 'state', header: t.state, badge: true, cell: (row) => <StatusChip label={row.replacedBy == null ? d.standing : d.replaced} tone={row.replacedBy == null ? 'good' : 'calm'} /> },
            { id: 'direction', header: t.direction, nowrap: true, cell: (row) => (row.filed ? d.filed : row.ours ? d.issued : d.received) },
            { id: 'counterparty', header: t.counterparty, cell: (row) => row.counterpartyName },
            { id: 'order', header: t.order, nowrap: true, cell: (row) => row.orderId != null && <Link component={RouterLink} to={`/orders/${row.orderId}?tab=documents`}>{row.orderNumber}</Link> },
            { id: 'issued', header: t.issuedOn, nowrap: true, cell: (row) => format.date(row.issuedOn) },
            { id: 'total', header: t.total, align: 'right', cell: (row) => row.totalYen != null && <strong>{format.yen(row.totalYen)}</strong> },
          ]}
          actions={(row) => <DocumentFiles document={row} />}
          empty={
            filtered
              ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={() => set(Object.fromEntries(filters.map((name) => [name, undefined])))}>{c.clearFilters}</Button>} />
              : <EmptyState title={t.none} action={<LinkButton to="/orders" variant="contained">{t.toOrders}</LinkButton>}>{t.noneHint}</EmptyState>
          }
        />
      </Section>
    </>
  );
}
