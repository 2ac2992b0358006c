import { defineTexts } from '@/shared/i18n/texts';

export const wordsTexts = defineTexts(
  {
    title: '欲しい木材',
    hint: '1行に1つずつ書くか、Excel の表をそのまま貼り付けてください。見出し（樹種・等級・厚・幅・長さ・本数など）があれば、それに従って読み取ります。',
    example: '杉 105×105×3000 KD 特一等 100本\nヒノキ 120×120×4000 20本',
    text: '木材と数量',
    read: '読み取る',
    unread: (line: string, why: string) => `読み取れない行: ${line} — ${why}`,
    lines: (count: number) => `明細 ${count} 件`,
    none: '上の欄に書いて「読み取る」を押すと、ここに明細が並びます。',
    pieces: '数量',
    description: '補足（背割り、面取りなど）',
    remove: '外す',
  },
  {
    title: 'What you need',
    hint: 'One line each, or paste a table from Excel. With headers (species, grade, thickness, width, length, pieces) it is read by them.',
    example: 'sugi 105×105×3000 KD 100 pcs\nhinoki 120×120×4000 20 pcs',
    text: 'Timber and quantity',
    read: 'Read',
    unread: (line: string, why: string) => `Not understood: ${line} — ${why}`,
    lines: (count: number) => `${count} lines`,
    none: 'Write above and press “Read”: the lines appear here.',
    pieces: 'Quantity',
    description: 'Remarks (kerf, chamfer …)',
    remove: 'Remove',
  },
);
