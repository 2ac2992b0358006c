import { defineTexts } from '@/shared/i18n/texts';

export const texts = defineTexts(
  {
    damaged: 'うち破損',
    note: '違いについてのメモ',
    noteHint: '例: 角が欠けている、2 本多い',
    over: (pieces: string) => `伝票より ${pieces} 多い`,
    short: (pieces: string) => `伝票より ${pieces} 少ない`,
    whole: 'この納品全体のメモ',
    photos: '写真',
    stockTitle: '在庫に入れる',
    stockHint: '選ぶと、破損を除いた数が産地の記録と仕入値ごと在庫に入ります。',
    place: '置き場所',
    noStock: '在庫に入れない',
    lot: 'ロット',
    newLot: '新しいロットにする',
  },
  {
    damaged: 'Of these damaged',
    note: 'Note on the difference',
    noteHint: 'For example: corners broken, two more than said',
    over: (pieces: string) => `${pieces} more than on the note`,
    short: (pieces: string) => `${pieces} fewer than on the note`,
    whole: 'Note on the whole delivery',
    photos: 'Photos',
    stockTitle: 'Take into stock',
    stockHint: 'If you choose a place, the undamaged pieces go into stock with their origin and cost.',
    place: 'Place',
    noStock: 'Not into stock',
    lot: 'Lot',
    newLot: 'A new lot',
  },
);
