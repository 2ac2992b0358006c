import { defineTexts } from '@/shared/i18n/texts';

export const shipmentOriginTexts = defineTexts(
  {
    link: '産地と流通経路',
    title: (number: string) => `産地と流通経路 ${number}`,
    unverified: (reason: string) => `合法性は未確認: ${reason}`,
    takeOver: '自社のロットに引き継ぐ',
    takeOverHint: '届いた木材を登録したロットを選んでください。産地と流通経路がロットに付き、この先の出荷に引き継がれます。',
    noLots: '同じ種類・樹種のロットがまだありません。先に届いた木材を在庫に登録してください。',
    newLot: '在庫を登録',
    lot: 'ロット',
  },
  {
    link: 'Origin and chain of custody',
    title: (number: string) => `Origin and chain of custody ${number}`,
    unverified: (reason: string) => `Legality not verified: ${reason}`,
    takeOver: 'Take over to a lot of ours',
    takeOverHint: 'Choose the lot that this timber was received into. Origin and chain then go along with it.',
    noLots: 'There is no lot of this kind and species yet. Add what arrived to stock first.',
    newLot: 'Add a lot',
    lot: 'Lot',
  },
);
