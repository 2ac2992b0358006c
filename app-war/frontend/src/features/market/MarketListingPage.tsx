import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { getMarketListingsById, getOrders } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import type { MarketListing } from '@/shared/api/model';
import { usePartnership } from '@/shared/api/partnership';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { LegalityChip } from '@/shared/origin/LegalityChip';
import { Fact, Facts } from '@/shared/ui/Fact';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListingPhoto } from '@/shared/ui/ListingPhoto';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { useWoodName, WoodFacts } from '@/shared/wood/Wood';
import { texts } from './texts';

export function MarketListingPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const woodName = useWoodName();
  const listing = useQuery({ queryKey: ['market', 'one', id], queryFn: () => getMarketListingsById({ path: { id } }) });
  return (
    <Loaded query={listing}>
      {(data) => (
        <>
          <PageHeading title={woodName(data.wood)} up={{ to: '/market', label: t.title }} />
          <DeliveryNote listing={data} />
          {data.photos.length > 0 && (
            <Section title={t.photos}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
                {data.photos.map((photo, at) => <ListingPhoto key={photo} listingId={data.id} photoId={photo} size="LARGE" alt={t.photo(at + 1)} width={260} height={195} />)}
              </Box>
            </Section>
          )}
          <Section title={t.wood}>
            <Facts>
              <WoodFacts wood={data.wood} />
              <Fact label={t.available}>{format.quantity(data.availablePieces, data.wood)}</Fact>
              {data.availableM3 > 0 && <Fact label={c.fields.volume}>{format.volume(data.availableM3)}</Fact>}
              <Fact label={t.priceWithoutTax}>
                <strong>{data.unitPriceYen == null ? c.onRequest : format.unitPrice(data.unitPriceYen, data.priceUnit, data.wood)}</strong>
              </Fact>
              {data.yenPerM3 != null && data.priceUnit !== 'M3' && <Fact label={t.pricePerM3}>{format.unitPrice(data.yenPerM3, 'M3', data.wood)}</Fact>}
              {data.minPieces > 1 && <Fact label={t.minimum}>{format.pieces(data.minPieces, data.wood)}</Fact>}
              {data.leadTimeDays != null && <Fact label={t.lead}>{t.leadDays(data.leadTimeDays)}</Fact>}
              <Fact label={t.legality}><LegalityChip legality={data.legality} /></Fact>
              <Fact label={t.deliveryArea} wide>{data.deliveryArea.length === 0 ? t.anywhere : format.words(data.deliveryArea.map(catalogue.prefectureName))}</Fact>
              <Fact label={t.publishedAt}>{format.day(data.publishedAt)}</Fact>
              {data.remarks && <Fact label={c.fields.remarks} wide>{data.remarks}</Fact>}
            </Facts>
          </Section>
          <Section
            title={t.seller}
            action={<LinkButton to={`/directory/${data.seller.companyId}`} variant="outlined" size="small">{t.sellerProfile}</LinkButton>}
          >
            <Facts>
              <Fact label={c.fields.company}>{data.seller.tradeName}</Fact>
              <Fact label={c.fields.prefecture}>{catalogue.prefectureName(data.seller.prefecture)}</Fact>
            </Facts>
          </Section>
          <NextStep listing={data} />
        </>
      )}
    </Loaded>
  );
}

/** Who looked for a delivery to a prefecture is told whether the seller offers one there. */
function DeliveryNote({ listing }: { listing: MarketListing }) {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const wanted = useSearchParams()[0].get('deliverTo') ?? '';
  if (!/^[0-4][0-9]$/.test(wanted)) return null;
  const name = catalogue.prefectureName(wanted);
  const there = listing.deliveryArea.length === 0 || listing.deliveryArea.includes(wanted);
  return there
    ? <Alert severity="success" sx={{ mb: 2 }}>{t.delivered(name)}</Alert>
    : <Alert severity="warning" sx={{ mb: 2 }}><AlertTitle>{t.notDelivered(name)}</AlertTitle>{t.notDeliveredHint}</Alert>;
}

/** One way on: order from a partner, or become one first. */
function NextStep({ listing }: { listing: MarketListing }) {
  const t = useTexts(texts);
  const can = useCan();
  const seller = listing.seller.companyId;
  const mayDraft = can('order:draft') && !listing.own;
  const partnership = usePartnership(seller, !listing.own && can('partner:view'));
  const partner = partnership.data;
  const active = partner?.status === 'ACTIVE';
  const drafts = useQuery({
    queryKey: ['orders', 'drafts'],
    queryFn: () => getOrders({ query: { side: 'PURCHASE', status: 'DRAFT' } }),
    enabled: mayDraft && active,
  });
  if (listing.own) return <Alert severity="info" action={<LinkButton to="/listings" size="small" color="inherit">{t.toListings}</LinkButton>}>{t.own}</Alert>;
  if (partner === undefined) return null;
  if (!active) {
    const status = partner?.status;
    return (
      <Section title={t.notPartner} intro={status === 'REQUESTED' ? t.requested : t.notPartnerHint}>
        <LinkButton to={`/directory/${seller}`} variant="contained">{status === 'REQUESTED' ? t.sellerProfile : t.toRequest}</LinkButton>
      </Section>
    );
  }
  if (!mayDraft) return null;
  const draft = drafts.data?.items.find((order) => order.counterparty.companyId === seller);
  return (
    <Section title={t.orderTitle} intro={t.orderHint}>
      <LinkButton to={`/orders/new?listing=${listing.id}`} variant="contained" sx={{ mr: 1.5, mb: 1 }}>{t.draft}</LinkButton>
      {draft && <LinkButton to={`/orders/${draft.id}/draft?add=${listing.id}`} variant="outlined" sx={{ mb: 1 }}>{t.addToDraft}</LinkButton>}
    </Section>
  );
}
