import { defineTexts } from '@/shared/i18n/texts';

export const typeRequestTexts = defineTexts(
  {
    title: '業種の申請',
    intro: '業種を増やしたい会社からの申請です。承認すると、その業種でできることがすぐに使えるようになります。',
    present: 'いまの業種',
    wanted: '希望する業種',
    requestedAt: '申請日',
    approve: '承認する',
    refuse: '見送る',
    approveTitle: (name: string) => `${name} の申請を承認しますか？`,
    refuseTitle: (name: string) => `${name} の申請を見送りますか？`,
    answer: '会社へのひとこと（任意）',
    answerHint: '会社の管理者の画面に表示されます。',
    empty: '申請はありません',
  },
  {
    title: 'Requests for types',
    intro: 'Companies that want to be of further types of business. Once you approve, they may do at once what these allow.',
    present: 'Is now',
    wanted: 'Wants to be',
    requestedAt: 'Requested',
    approve: 'Approve',
    refuse: 'Refuse',
    approveTitle: (name: string) => `Approve the request of ${name}?`,
    refuseTitle: (name: string) => `Refuse the request of ${name}?`,
    answer: 'A few words to the company (optional)',
    answerHint: 'Shown to the company’s administrators.',
    empty: 'No requests',
  },
);
