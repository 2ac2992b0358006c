import type { Order } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';

export const waitingTexts = defineTexts(
  {
    PURCHASE: {
      REQUESTED: '売り手の見積を待っています。',
      ORDERED: '売り手の受注確定を待っています。',
      CONFIRMED: '売り手の出荷を待っています。',
      SHIPPING: '売り手の次の出荷を待っています。',
      RECEIVED: 'すべて検収しました。',
      COMPLETED: 'この取引は完了しました。',
      CANCELLED: 'この取引は取り消されました。',
    },
    SALE: {
      QUOTED: '買い手の返事を待っています。',
      SHIPPING: '買い手の検収を待っています。',
      RECEIVED: '買い手がすべて検収しました。',
      COMPLETED: 'この取引は完了しました。',
      CANCELLED: 'この取引は取り消されました。',
    },
  },
  {
    PURCHASE: {
      REQUESTED: 'Waiting for the seller’s quote.',
      ORDERED: 'Waiting for the seller to confirm.',
      CONFIRMED: 'Waiting for the seller to ship.',
      SHIPPING: 'Waiting for the seller’s next shipment.',
      RECEIVED: 'Everything is received.',
      COMPLETED: 'This order is complete.',
      CANCELLED: 'This order was cancelled.',
    },
    SALE: {
      QUOTED: 'Waiting for the buyer’s answer.',
      SHIPPING: 'Waiting for the buyer to receive.',
      RECEIVED: 'The buyer has received everything.',
      COMPLETED: 'This order is complete.',
      CANCELLED: 'This order was cancelled.',
    },
  },
);

/** Why there is nothing to press: whose turn it is. Nothing where the next step is ours. */
export function useWaiting(order: Order): string | undefined {
  const t: Record<Order['side'], Partial<Record<Order['status'], string>>> = useTexts(waitingTexts);
  return t[order.side][order.status];
}
