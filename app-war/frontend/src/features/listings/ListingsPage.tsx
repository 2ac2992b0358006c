import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { getListings, getListingsFile, postListingsFile } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Listing } from '@/shared/api/model';
import { latest, usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportMenu } from '@/shared/ui/ExportMenu';
import { FilterBar, FilterChoice, FilterText } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListingPhoto } from '@/shared/ui/ListingPhoto';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { listingTone } from '@/shared/ui/tones';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { texts } from './texts';
import { WithdrawDialog } from './WithdrawDialog';

const states = wordsOf('listingStatus');
const kinds = wordsOf('kind');
const visibilities = wordsOf('visibility');

export function ListingsPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const woodName = useWoodName();
  const can = useCan();
  const { values, set, clear, active } = useFilters(['status', 'kind', 'visibility', 'q']);
  const [withdrawing, setWithdrawing] = useState<Listing | null>(null);
  const query = { status: oneOf(states, values.status), kind: oneOf(kinds, values.kind), visibility: oneOf(visibilities, values.visibility), q: values.q };
  const pages = usePages(['listings', query], (cursor, signal) => getListings({ query: { ...query, cursor }, signal }));
  const publish = can('listing:manage') && <LinkButton to="/lots" variant="contained">{t.fromStock}</LinkButton>;
  const choices = <W extends string>(from: readonly W[], labels: Record<W, string>) => from.map((value) => ({ value, label: labels[value] }));
  const takeAlong = (
    <ExportMenu
      name={t.title}
      file={(form) => getListingsFile({ query: { ...query, form }, parseAs: 'blob' })}
      ask={(form, key) => postListingsFile({ query, body: { form }, headers: { 'Idempotency-Key': key } })}
    />
  );
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={<>{takeAlong}{publish}</>} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterText label={t.lotNumber} value={values.q} onChange={(next) => set({ q: next })} />
          <FilterChoice label={c.fields.status} value={query.status} choices={choices(states, words.listingStatus)} onChange={(next) => set({ status: next })} />
          <FilterChoice label={c.fields.kind} value={query.kind} choices={choices(kinds, words.kind)} onChange={(next) => set({ kind: next })} />
          <FilterChoice label={t.visibility} value={query.visibility} choices={choices(visibilities, words.visibility)} onChange={(next) => set({ visibility: next })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{
            header: t.wood,
            cell: (row) => woodName(row.wood),
            href: (row) => `/listings/${row.id}`,
            detail: (row) => (
              <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', mt: 0.5 }}>
                {row.photos.length > 0 && <ListingPhoto listingId={row.id} photoId={row.photos[0]} alt="" width={72} height={54} />}
                <Box sx={{ minWidth: 0 }}><WoodDetail wood={row.wood} />{t.lot(row.lotNumber)}</Box>
              </Box>
            ),
          }}
          columns={[
            { id: 'status', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={words.listingStatus[row.status]} tone={listingTone[row.status]} /> },
            // How much and at what price stand together, and for whom and how long: side by side, the buttons would lie beyond the edge.
            {
              id: 'available',
              header: t.availableAndPrice,
              align: 'right',
              cell: (row) => (
                <>
                  {t.ofOffered(format.pieces(row.availablePieces, row.wood), format.number(row.offeredPieces))}
                  <Box>{row.unitPriceYen == null ? c.onRequest : format.unitPrice(row.unitPriceYen, row.priceUnit, row.wood)}</Box>
                </>
              ),
            },
            {
              id: 'schedule',
              header: t.schedule,
              cell: (row) => (
                <>
                  {row.visibility === 'NAMED' ? t.namedCount(row.viewers.length) : words.visibility[row.visibility]}
                  <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem', whiteSpace: 'nowrap' }}><Schedule listing={row} /></Box>
                </>
              ),
            },
          ]}
          actions={
            can('listing:manage')
              ? (row) => row.status !== 'WITHDRAWN' && (
                  <>
                    <LinkButton size="small" variant="outlined" to={`/listings/${row.id}`}>{t.change}</LinkButton>
                    <Button size="small" color="error" onClick={() => setWithdrawing(row)}>{t.withdraw}</Button>
                  </>
                )
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

/** From when, and until when if there is an end. */
function Schedule({ listing }: { listing: Listing }) {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <>
      {format.day(listing.publishFrom ?? listing.publishedAt)}{t.onward}
      {listing.publishUntil != null && <><br />{t.until(format.dateTime(listing.publishUntil))}</>}
    </>
  );
}
