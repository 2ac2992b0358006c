import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { getMarketListings, getPartnersById, postOrders } from '@/generated';
import type { MarketListing, Partner } from '@/shared/api/model';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterText } from '@/shared/ui/FilterFields';
import { useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { DraftForm } from '../DraftForm';
import { lineOf } from '../NewDraftPage';
import { useOrderChanged } from '../useOrderChanged';
import { SheetQuantity } from './SheetQuantity';
import { quantity, refusal } from './quantity';
import { sheetTexts } from './texts';

interface Chosen {
  listing: MarketListing;
  text: string;
}

export function PriceSheetPage() {
  const { id = '' } = useParams();
  const partner = useQuery({ queryKey: ['partners', 'one', id], queryFn: () => getPartnersById({ path: { id } }) });
  return <Loaded query={partner}>{(data) => <PriceSheet partner={data} />}</Loaded>;
}

/** What a partner offers, at the prices that are ours, as a form: a quantity here and there makes a draft. */
function PriceSheet({ partner }: { partner: Partner }) {
  const t = useTexts(sheetTexts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  const navigate = useNavigate();
  const changed = useOrderChanged();
  const { values, set, clear } = useFilters(['text']);
  // What was entered stays while one looks for something else.
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const [delivery, setDelivery] = useState(false);
  const query = { seller: [partner.companyId], text: values.text, limit: 100 };
  const pages = usePages(['market', 'sheet', query], (cursor, signal) => getMarketListings({ query: { ...query, cursor }, signal }));
  const entered = [...chosen.values()].filter((one) => one.text.trim() !== '');
  const ready = entered.length > 0 && entered.every((one) => refusal(one.listing, one.text) === undefined);
  const enter = (listing: MarketListing, text: string) => setChosen(new Map(chosen).set(listing.id, { listing, text }));
  if (delivery) {
    return (
      <>
        <PageHeading title={t.title} intro={partner.tradeName} actions={<Button variant="outlined" onClick={() => setDelivery(false)}>{t.back}</Button>} />
        <DraftForm
          lines={entered.map(({ listing, text }) => ({ ...lineOf(listing), pieces: quantity(text) ?? null }))}
          start={{ deliveryPlace: '', remarks: '' }}
          send={(body, key) => postOrders({ body, headers: { 'Idempotency-Key': key } })}
          done={(order) => {
            changed(order);
            void navigate(`/orders/${order.id}`, { replace: true });
          }}
        />
      </>
    );
  }
  return (
    <>
      <PageHeading title={t.title} intro={t.intro(partner.tradeName)} up={{ to: `/partners/${partner.id}`, label: t.up }} />
      <Section flush>
        <FilterBar label={t.find}>
          <Box sx={{ gridColumn: '1 / -1', maxWidth: 520, display: 'grid' }}><FilterText label={t.find} value={values.text} onChange={(text) => set({ text })} /></Box>
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.wood, cell: (row) => woodName(row.wood), detail: (row) => <WoodDetail wood={row.wood} /> }}
          columns={[
            { id: 'price', header: c.fields.price, align: 'right', nowrap: true, cell: (row) => (row.unitPriceYen == null ? c.onRequest : format.unitPrice(row.unitPriceYen, row.priceUnit, row.wood)) },
            { id: 'pieces', header: t.pieces, cell: (row) => <SheetQuantity listing={row} text={chosen.get(row.id)?.text ?? ''} onChange={(text) => enter(row, text)} /> },
          ]}
          empty={
            values.text === undefined
              ? <EmptyState title={t.empty} action={<LinkButton to="/enquiries/new" variant="contained">{t.ask}</LinkButton>}>{t.emptyHint}</EmptyState>
              : <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
          }
        />
      </Section>
      <Box sx={{ position: 'sticky', bottom: { xs: 64, md: 0 }, bgcolor: 'background.paper', borderTop: '1px solid', borderColor: 'divider', p: 2, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'space-between', zIndex: 1 }}>
        <Typography role="status" sx={{ fontWeight: 700 }}>{t.chosen(entered.length)}</Typography>
        <Button variant="contained" size="large" disabled={!ready} onClick={() => setDelivery(true)}>{t.onward}</Button>
      </Box>
    </>
  );
}
