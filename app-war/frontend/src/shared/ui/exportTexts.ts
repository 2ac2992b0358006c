import { defineTexts } from '@/shared/i18n/texts';

export const texts = defineTexts(
  {
    export: 'ファイルに保存',
    forms: { XLSX: 'Excel（.xlsx）', CSV: 'CSV（UTF-8）', CSV_SHIFT_JIS: 'CSV（シフトJIS）' },
    hints: { XLSX: 'ふつうはこちら', CSV: 'ほかのシステムに取り込むとき', CSV_SHIFT_JIS: '古い販売管理ソフトに取り込むとき' },
    making: (rows: string) => `件数が多いため、ファイルを作っています… ${rows} 件`,
    failed: 'ファイルを作れませんでした。もう一度お試しください。',
  },
  {
    export: 'Save as a file',
    forms: { XLSX: 'Excel (.xlsx)', CSV: 'CSV (UTF-8)', CSV_SHIFT_JIS: 'CSV (Shift_JIS)' },
    hints: { XLSX: 'The usual choice', CSV: 'For another system', CSV_SHIFT_JIS: 'For older Japanese software' },
    making: (rows: string) => `There is a lot: the file is being made… ${rows} rows`,
    failed: 'The file could not be made. Try again.',
  },
);
