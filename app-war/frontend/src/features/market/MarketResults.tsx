import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCatalogue } from '@/shared/api/catalogue';
import type { MarketListing } from '@/shared/api/model';
import type { Pages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { LegalityChip } from '@/shared/origin/LegalityChip';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListingPhoto } from '@/shared/ui/ListingPhoto';
import { ResourceList } from '@/shared/ui/ResourceList';
import { StatusChip } from '@/shared/ui/StatusChip';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import type { Query } from './query';
import { texts } from './texts';

interface Props {
  pages: Pages<MarketListing>;
  deliverTo: string | undefined;
  sort: Query['sort'];
  narrowed: boolean;
  clear: () => void;
}

/** Sorted by days to the dispatch, those that do not say it say so. */
export function MarketResults({ pages, deliverTo, sort, narrowed, clear }: Props) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const woodName = useWoodName();
  return (
    <ResourceList
      label={t.title}
      pages={pages}
      rowKey={(row) => row.id}
      title={{ header: t.wood, cell: (row) => woodName(row.wood), href: (row) => `/market/${row.id}${deliverTo === undefined ? '' : `?deliverTo=${deliverTo}`}`, detail: (row) => <Detail row={row} /> }}
      columns={[
        {
          id: 'seller',
          header: t.seller,
          cell: (row) => (
            <Box sx={{ minWidth: { md: 104 } }}>
              {row.seller.tradeName} {row.own && <StatusChip label={c.us} tone="good" />}
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{catalogue.prefectureName(row.seller.prefecture)}</Box>
            </Box>
          ),
        },
        {
          id: 'pieces',
          header: t.available,
          align: 'right',
          cell: (row) => (
            <>
              {format.pieces(row.availablePieces, row.wood)}
              {row.availableM3 > 0 && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{format.volume(row.availableM3)}</Box>}
              {(row.leadTimeDays != null || sort === 'LEAD') && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{`${t.lead} ${row.leadTimeDays == null ? t.notSaid : t.leadDays(row.leadTimeDays)}`}</Box>}
            </>
          ),
        },
        { id: 'price', header: c.fields.price, align: 'right', cell: (row) => <Price row={row} /> },
      ]}
      empty={
        narrowed
          ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>}>{t.widen}</EmptyState>
          : <EmptyState title={t.empty} action={<LinkButton to="/lots" variant="contained">{t.publish}</LinkButton>}>{t.emptyHint}</EmptyState>
      }
    />
  );
}

/** A photograph where there is one, and what was verified of where it comes from. */
function Detail({ row }: { row: MarketListing }) {
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', mt: 0.5 }}>
      {row.photos.length > 0 && <ListingPhoto listingId={row.id} photoId={row.photos[0]} alt="" width={56} height={42} />}
      <Box sx={{ minWidth: 0 }}>
        <WoodDetail wood={row.wood} />
        {row.legality != null && <Box sx={{ mt: 0.5 }}><LegalityChip legality={row.legality} /></Box>}
      </Box>
    </Box>
  );
}

/** The price as it is said, and for 1 m³ below it, so that offers in different units compare. */
function Price({ row }: { row: MarketListing }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  if (row.unitPriceYen == null) return <strong>{c.onRequest}</strong>;
  return (
    <>
      <strong>{format.unitPrice(row.unitPriceYen, row.priceUnit, row.wood)}</strong>
      {row.ownPrice && <Box sx={{ my: 0.5 }}><StatusChip label={t.ownPrice} tone="good" /></Box>}
      {row.yenPerM3 != null && row.priceUnit !== 'M3' && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{format.unitPrice(row.yenPerM3, 'M3', row.wood)}</Box>}
    </>
  );
}
