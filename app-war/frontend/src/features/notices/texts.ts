import { defineTexts } from '@/shared/i18n/texts';

export const texts = defineTexts(
  {
    title: 'お知らせの設定',
    intro: 'メールで受け取るお知らせを選びます。切り替えると、すぐに保存されます。',
    kinds: 'メールで受け取るお知らせ',
    none: 'あなたに届くお知らせはありません',
    saved: '保存しました',
    kind: {
      'partner-requested': '取引先の申請が届いたとき',
      'partner-accepted': '取引先の申請が承認されたとき',
      'partner-declined': '取引先の申請が見送られたとき',
      'partner-ended': '取引関係が終了したとき',
      'member-invited': '新しい担当者が招待されたとき',
      'member-joined': '新しい担当者が参加したとき',
      'search-found': '保存した検索に新しい出品があったとき',
    },
  },
  {
    title: 'Notices',
    intro: 'Choose what you are told by e-mail. Every switch is saved at once.',
    kinds: 'Told by e-mail',
    none: 'There are no notices for you',
    saved: 'Saved',
    kind: {
      'partner-requested': 'A company asks to become our partner',
      'partner-accepted': 'Our request is accepted',
      'partner-declined': 'Our request is declined',
      'partner-ended': 'A partnership is ended',
      'member-invited': 'A colleague is invited',
      'member-joined': 'A colleague joins',
      'search-found': 'There is something new for my saved searches',
    },
  },
);
