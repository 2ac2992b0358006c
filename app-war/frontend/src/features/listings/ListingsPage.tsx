import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getListings, postListingsByIdWithdrawal } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Listing } from '@/shared/api/model';
import { latest, usePages } from '@/shared/api/pages';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { listingTone } from '@/shared/ui/tones';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { texts } from './texts';

const states = wordsOf('listingStatus');

export function ListingsPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const woodName = useWoodName();
  const can = useCan();
  const { values, set, clear, active } = useFilters(['status']);
  const [withdrawing, setWithdrawing] = useState<Listing | null>(null);
  const status = oneOf(states, values.status);
  const pages = usePages(['listings', status], (cursor, signal) => getListings({ query: { status, cursor }, signal }));
  const publish = can('listing:manage') && <LinkButton to="/lots" variant="contained">{t.fromStock}</LinkButton>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={publish} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterChoice label={c.fields.status} value={status} choices={states.map((value) => ({ value, label: words.listingStatus[value] }))} onChange={(next) => set({ status: next })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.wood, cell: (row) => woodName(row.wood), href: (row) => `/lots/${row.lotId}`, detail: (row) => <WoodDetail wood={row.wood} /> }}
          columns={[
            { id: 'status', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={words.listingStatus[row.status]} tone={listingTone[row.status]} /> },
            { id: 'available', header: t.available, align: 'right', cell: (row) => t.ofOffered(format.pieces(row.availablePieces, row.wood), format.number(row.offeredPieces)) },
            { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.availableM3) },
            { id: 'price', header: c.fields.price, align: 'right', cell: (row) => (row.unitPriceYen == null ? c.onRequest : format.unitPrice(row.unitPriceYen, row.priceUnit, row.wood)) },
            { id: 'published', header: t.publishedAt, nowrap: true, cell: (row) => format.day(row.publishedAt) },
          ]}
          actions={
            can('listing:manage')
              ? (row) => row.status === 'PUBLISHED' && <Button size="small" variant="outlined" color="error" onClick={() => setWithdrawing(row)}>{t.withdraw}</Button>
              : undefined
          }
          empty={
            active > 0
              ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
              : <EmptyState title={t.empty} action={publish}>{t.emptyHint}</EmptyState>
          }
        />
      </Section>
      {withdrawing && <WithdrawDialog listing={latest(pages, withdrawing)} name={woodName(withdrawing.wood)} onClose={() => setWithdrawing(null)} />}
    </>
  );
}

function WithdrawDialog({ listing, name, onClose }: { listing: Listing; name: string; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['listings'] });
    void queries.invalidateQueries({ queryKey: ['market'] });
  };
  const command = useCommand(
    (_: null, key) => postListingsByIdWithdrawal({ path: { id: listing.id }, body: { version: listing.version }, headers: { 'Idempotency-Key': key } }),
    {
      done: () => {
        refresh();
        onClose();
      },
      failed: refresh,
    },
  );
  return (
    <ConfirmDialog
      title={t.withdrawTitle(name)}
      text={t.withdrawText}
      action={t.withdraw}
      danger
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
