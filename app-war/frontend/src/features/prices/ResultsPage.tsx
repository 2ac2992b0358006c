import { getListingsPrices } from '@/generated';
import { useActivePartners } from '@/shared/api/partners';
import type { PricedListing } from '@/shared/api/model';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice, FilterDay } from '@/shared/ui/FilterFields';
import { useFilters } from '@/shared/ui/filters';
import { HoldingLists } from '@/shared/trade/HoldingLists';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { texts } from './texts';

/** What one partner pays for each of our listings, on a day. */
export function ResultsPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const partners = useActivePartners();
  const { values, set } = useFilters(['company', 'on']);
  const company = partners.find((one) => one.companyId === values.company);
  return (
    <>
      <PageHeading title={t.results} intro={t.resultsIntro} up={{ to: '/price-lists', label: t.title }} />
      {company && <Section title={t.listsOf(company.tradeName)}><HoldingLists companyId={company.companyId} /></Section>}
      <Section flush>
        <FilterBar label={c.search}>
          <FilterChoice label={t.partner} value={values.company} all={t.choosePartner} choices={partners.map((one) => ({ value: one.companyId, label: one.tradeName }))} onChange={(next) => set({ company: next })} />
          <FilterDay label={t.onDay} value={values.on} onChange={(next) => set({ on: next })} />
        </FilterBar>
        {company ? <Prices companyId={company.companyId} on={values.on} /> : <EmptyState title={t.choosePartner}>{t.resultsHint}</EmptyState>}
      </Section>
    </>
  );
}

function Prices({ companyId, on }: { companyId: string; on: string | undefined }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const name = useWoodName();
  const pages = usePages(['listings', 'prices', companyId, on], (cursor, signal) => getListingsPrices({ query: { companyId, on, cursor }, signal }));
  const listed = ({ listing }: PricedListing) => (listing.unitPriceYen == null ? c.onRequest : format.unitPrice(listing.unitPriceYen, listing.priceUnit, listing.wood));
  return (
    <ResourceList
      label={t.results}
      pages={pages}
      rowKey={(row) => row.listing.id}
      title={{ header: t.listing, cell: (row) => name(row.listing.wood), href: (row) => `/listings/${row.listing.id}`, detail: (row) => <WoodDetail wood={row.listing.wood} /> }}
      columns={[
        { id: 'listed', header: t.listedPrice, align: 'right', cell: listed },
        {
          id: 'own',
          header: t.theirPrice,
          align: 'right',
          cell: (row) => (row.own ? <strong>{format.unitPrice(row.own.unitPriceYen, row.own.priceUnit, row.listing.wood)}</strong> : t.asListed),
        },
        { id: 'until', header: t.valid, nowrap: true, cell: (row) => (row.own ? t.fromTo(format.date(row.own.validFrom), row.own.validUntil == null ? undefined : format.date(row.own.validUntil)) : c.none) },
      ]}
      empty={<EmptyState title={t.noListings} />}
    />
  );
}
