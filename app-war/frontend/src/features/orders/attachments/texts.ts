import { defineTexts } from '@/shared/i18n/texts';

export const attachmentTexts = defineTexts(
  {
    title: 'ファイル',
    hint: '加工図・木拾い表・写真など。相手の会社にも表示されます（下書きのあいだは自社だけ）。PDF・画像・Excel、10 MB まで。',
    add: 'ファイルを追加',
    none: 'まだファイルはありません。',
    sending: (percent: number) => `送信中 ${percent}%`,
    tooLarge: 'ファイルは 10 MB 以下にしてください。',
    open: '保存する',
    remove: '外す',
    byUs: '自社',
  },
  {
    title: 'Files',
    hint: 'Drawings, cutting lists, photographs. The other company sees them too (not while it is a draft). PDF, pictures, Excel, up to 10 MB.',
    add: 'Add a file',
    none: 'No files yet.',
    sending: (percent: number) => `Sending ${percent}%`,
    tooLarge: 'At most 10 MB, please.',
    open: 'Save',
    remove: 'Remove',
    byUs: 'Us',
  },
);
