import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { getMarketListingsById, getOrdersById, putOrdersByIdDraft } from '@/generated';
import type { Order } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { Loaded } from '@/shared/ui/Loaded';
import { Loading } from '@/shared/ui/Loading';
import { PageHeading } from '@/shared/ui/PageHeading';
import { DraftForm, type DraftLine } from './DraftForm';
import { lineOf } from './NewDraftPage';
import { texts } from './texts';
import { useOrderChanged } from './useOrderChanged';

function linesOf(order: Order): DraftLine[] {
  return order.lines.map((line) => ({
    listingId: line.listingId ?? null,
    description: line.description,
    wood: line.wood,
    priceUnit: line.priceUnit,
    unitPriceYen: line.unitPriceYen,
    pieces: line.pieces,
  }));
}

/** `?add=` brings a further listing of the same seller from the market. */
export function EditDraftPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const navigate = useNavigate();
  const changed = useOrderChanged();
  const [params] = useSearchParams();
  const add = params.get('add');
  const order = useQuery({ queryKey: ['orders', 'one', id], queryFn: () => getOrdersById({ path: { id } }) });
  const added = useQuery({
    queryKey: ['market', 'one', add],
    queryFn: () => getMarketListingsById({ path: { id: add ?? '' } }),
    enabled: add !== null,
  });
  if (add !== null && added.isPending) return <Loading />;
  return (
    <Loaded query={order}>
      {(data) => {
        const lines = linesOf(data);
        const more = added.data && !lines.some((line) => line.listingId === added.data.id) ? [lineOf(added.data)] : [];
        return (
          <>
            <PageHeading title={t.editDraft} intro={t.draftHint(data.counterparty.tradeName)} up={{ to: `/orders/${data.id}`, label: t.backToOrder }} />
            <DraftForm
              lines={[...lines, ...more]}
              start={{ deliveryPlace: data.deliveryPlace, deliverOn: data.deliverOn, remarks: data.remarks, transport: data.transport }}
              send={(body) => putOrdersByIdDraft({ path: { id: data.id }, body: { ...body, version: data.version } })}
              failed={() => changed(null)}
              done={(saved) => {
                changed(saved);
                void navigate(`/orders/${saved.id}`, { replace: true });
              }}
            />
          </>
        );
      }}
    </Loaded>
  );
}
