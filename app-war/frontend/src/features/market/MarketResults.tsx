import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCatalogue } from '@/shared/api/catalogue';
import type { MarketListing } from '@/shared/api/model';
import type { Pages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ResourceList } from '@/shared/ui/ResourceList';
import { StatusChip } from '@/shared/ui/StatusChip';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { texts } from './texts';

export function MarketResults({ pages, narrowed, clear }: { pages: Pages<MarketListing>; narrowed: boolean; clear: () => void }) {
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
      title={{ header: t.wood, cell: (row) => woodName(row.wood), href: (row) => `/market/${row.id}`, detail: (row) => <WoodDetail wood={row.wood} /> }}
      columns={[
        {
          id: 'seller',
          header: t.seller,
          cell: (row) => (
            <>
              {row.seller.tradeName} {row.own && <StatusChip label={c.us} tone="good" />}
              <br />
              {catalogue.prefectureName(row.seller.prefecture)}
            </>
          ),
        },
        {
          id: 'pieces',
          header: t.available,
          align: 'right',
          cell: (row) => (
            <>
              {format.pieces(row.availablePieces, row.wood)}
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{format.volume(row.availableM3)}</Box>
            </>
          ),
        },
        { id: 'lead', header: t.lead, align: 'right', cell: (row) => (row.leadTimeDays == null ? c.none : t.leadDays(row.leadTimeDays)) },
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

/** The price as it is said, and for 1 m³ below it, so that offers in different units compare. */
function Price({ row }: { row: MarketListing }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  if (row.unitPriceYen == null) return <strong>{c.onRequest}</strong>;
  return (
    <>
      <strong>{format.unitPrice(row.unitPriceYen, row.priceUnit, row.wood)}</strong>
      {row.ownPrice && <> <StatusChip label={t.ownPrice} tone="good" /></>}
      {row.yenPerM3 != null && row.priceUnit !== 'M3' && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{format.unitPrice(row.yenPerM3, 'M3', row.wood)}</Box>}
    </>
  );
}
