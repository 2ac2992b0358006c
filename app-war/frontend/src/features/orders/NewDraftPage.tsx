import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { getMarketListingsById, postOrders } from '@/generated';
import type { MarketListing } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { DraftForm, type DraftLine } from './DraftForm';
import { texts } from './texts';
import { useOrderChanged } from './useOrderChanged';

export function lineOf(listing: MarketListing): DraftLine {
  return {
    listingId: listing.id,
    wood: listing.wood,
    priceUnit: listing.priceUnit,
    unitPriceYen: listing.unitPriceYen,
    availablePieces: listing.availablePieces,
    pieces: null,
  };
}

export function NewDraftPage() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const changed = useOrderChanged();
  const [params] = useSearchParams();
  const id = params.get('listing');
  const listing = useQuery({
    queryKey: ['market', 'one', id],
    queryFn: () => getMarketListingsById({ path: { id: id ?? '' } }),
    enabled: id !== null,
  });
  if (id === null) {
    return (
      <>
        <PageHeading title={t.newDraft} />
        <EmptyState title={t.startAtMarket} action={<LinkButton to="/market" variant="contained">{t.toMarket}</LinkButton>} />
      </>
    );
  }
  return (
    <Loaded query={listing}>
      {(data) => (
        <>
          <PageHeading title={t.newDraft} intro={t.draftHint(data.seller.tradeName)} up={{ to: `/market/${data.id}`, label: t.backToListing }} />
          <DraftForm
            lines={[lineOf(data)]}
            start={{ deliveryPlace: '', remarks: '' }}
            send={(body, key) => postOrders({ body, headers: { 'Idempotency-Key': key } })}
            done={(order) => {
              changed(order);
              void navigate(`/orders/${order.id}`, { replace: true });
            }}
          />
        </>
      )}
    </Loaded>
  );
}
