import Button from '@mui/material/Button';
import { getMarketListings, getMarketListingsFile, postMarketListingsFile } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportMenu } from '@/shared/ui/ExportMenu';
import { useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { MarketFilters } from './MarketFilters';
import { filterNames, marketQuery } from './query';
import { texts } from './texts';

export function MarketPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const woodName = useWoodName();
  const filters = useFilters(filterNames);
  const query = marketQuery(filters.values);
  const pages = usePages(['market', query], (cursor, signal) => getMarketListings({ query: { ...query, cursor }, signal }));
  const takeAlong = (
    <ExportMenu
      name={t.title}
      file={(form) => getMarketListingsFile({ query: { ...query, form }, parseAs: 'blob' })}
      ask={(form, key) => postMarketListingsFile({ query, body: { form }, headers: { 'Idempotency-Key': key } })}
    />
  );
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={takeAlong} />
      <Section flush>
        <MarketFilters {...filters} />
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
            { id: 'pieces', header: t.available, align: 'right', cell: (row) => format.pieces(row.availablePieces, row.wood) },
            { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.availableM3) },
            { id: 'price', header: c.fields.price, align: 'right', cell: (row) => <strong>{row.unitPriceYen == null ? c.onRequest : format.unitPrice(row.unitPriceYen, row.priceUnit, row.wood)}</strong> },
          ]}
          empty={
            filters.active > 0
              ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={filters.clear}>{c.clearFilters}</Button>}>{t.widen}</EmptyState>
              : <EmptyState title={t.empty} action={<LinkButton to="/lots" variant="contained">{t.publish}</LinkButton>}>{t.emptyHint}</EmptyState>
          }
        />
      </Section>
    </>
  );
}
