import { defineTexts } from '@/shared/i18n/texts';

export const texts = defineTexts(
  {
    title: 'お知らせ',
    intro: '取引先の動きや、対応が必要なことが届きます。',
    readAll: 'すべて既読にする',
    settings: 'メールの設定',
    which: '表示',
    onlyUnread: '未読だけ',
    none: 'お知らせはまだありません',
    noneUnread: '未読のお知らせはありません',
    home: 'ホームへ',
    unread: '未読',
    markRead: '既読にする',
    other: 'お知らせがあります',
  },
  {
    title: 'Notices',
    intro: 'What other companies did, and what waits for you.',
    readAll: 'Mark all as read',
    settings: 'E-mail settings',
    which: 'Show',
    onlyUnread: 'Only unread',
    none: 'No notices yet',
    noneUnread: 'Nothing unread',
    home: 'Go to home',
    unread: 'Unread',
    markRead: 'Mark as read',
    other: 'There is something new',
  },
);
