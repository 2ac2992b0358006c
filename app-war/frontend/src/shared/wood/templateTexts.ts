import { defineTexts } from '@/shared/i18n/texts';

export const texts = defineTexts(
  { template: '記入用の Excel', file: '在庫登録' },
  { template: 'Workbook to fill in', file: 'Stock' },
);
