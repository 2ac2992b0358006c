import type { TradeDocument } from '@/shared/api/model';
import { defineTexts } from '@/shared/i18n/texts';

/** What papers are called, and what is done with any of them. */
export const documentTexts = defineTexts(
  {
    kinds: {
      QUOTATION_REQUEST: '見積依頼書',
      QUOTATION: '見積書',
      PURCHASE_ORDER: '注文書',
      ORDER_CONFIRMATION: '注文請書',
      DELIVERY_NOTE: '納品書',
      GOODS_RECEIPT: '検収書',
      INVOICE: '請求書',
      MONTHLY_INVOICE: '締め請求書',
      CREDIT_NOTE: '適格返還請求書',
      RECEIPT: '領収書',
      CANCELLATION: '取消通知書',
    } satisfies Record<TradeDocument['kind'], string>,
    pdf: 'PDF',
    excel: 'Excel',
    open: (what: string, number: string) => `${number} を ${what} で保存`,
    replaced: '差し替え済み',
    standing: '有効',
    issued: '発行',
    received: '受領',
    filed: '外部の書類',
  },
  {
    kinds: {
      QUOTATION_REQUEST: 'Request for quotation',
      QUOTATION: 'Quotation',
      PURCHASE_ORDER: 'Purchase order',
      ORDER_CONFIRMATION: 'Order confirmation',
      DELIVERY_NOTE: 'Delivery note',
      GOODS_RECEIPT: 'Goods receipt',
      INVOICE: 'Invoice',
      MONTHLY_INVOICE: 'Monthly invoice',
      CREDIT_NOTE: 'Credit note',
      RECEIPT: 'Receipt',
      CANCELLATION: 'Notice of cancellation',
    },
    pdf: 'PDF',
    excel: 'Excel',
    open: (what, number) => `Save ${number} as ${what}`,
    replaced: 'Replaced',
    standing: 'Stands',
    issued: 'Issued',
    received: 'Received',
    filed: 'From outside',
  },
);
