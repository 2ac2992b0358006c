import type { Order } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { arriving, openLines } from '../possible';
import { texts } from './texts';

export interface Next {
  ours: boolean;
  text: string;
}

/** Who acts next, and how; nothing at the end of an order. Where both have something to do, ours is what counts for us. */
export function useNext(order: Order): Next | null {
  const t = useTexts(texts);
  const format = useFormat();
  const buyers = turnOf(order, 'PURCHASE');
  const sellers = turnOf(order, 'SALE');
  const ours = order.side === 'PURCHASE' ? buyers : sellers;
  const theirs = order.side === 'PURCHASE' ? sellers : buyers;
  const words: Partial<Record<string, string>> = t.next;
  const word = words[ours ?? theirs ?? ''];
  if (word === undefined) return null;
  const day = order.status === 'QUOTED' ? order.quoteValidUntil : order.deliverOn;
  const until = day == null ? '' : order.status === 'QUOTED' ? t.validUntil(format.date(day)) : t.due(format.date(day));
  return { ours: ours !== null, text: `${t.by(ours !== null ? t.us : order.counterparty.tradeName, word)}${until}` };
}

function turnOf(order: Order, side: Order['side']): string | null {
  switch (order.status) {
    case 'DRAFT': return side === 'PURCHASE' ? 'finish' : null;
    case 'QUOTED': return side === 'PURCHASE' ? 'answer' : null;
    case 'REQUESTED': return side === 'SALE' ? 'quote' : null;
    case 'ORDERED': return side === 'SALE' ? 'confirm' : null;
    case 'CONFIRMED': return side === 'SALE' ? 'dispatch' : null;
    case 'SHIPPING':
      if (side === 'PURCHASE') return arriving(order) ? 'receive' : null;
      return openLines(order).length > 0 ? 'dispatchRest' : null;
    default: return null;
  }
}
