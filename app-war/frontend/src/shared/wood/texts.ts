import { defineTexts } from '@/shared/i18n/texts';

export const woodTexts = defineTexts(
  {
    thickness: '厚さ',
    width: '幅',
    length: '長さ',
    diameter: '末口径',
    diameterHint: 'JAS の測り方による径',
    articleHint: '例: 間柱、野地板、羽目板',
    setHint: '例: 木造2階建て 構造材一式',
    moistureHint: '測った値があれば',
    bundleHint: '束で売る場合だけ',
    untreated: '処理なし',
  },
  {
    thickness: 'Thickness',
    width: 'Width',
    length: 'Length',
    diameter: 'Small-end diameter',
    diameterHint: 'As measured by the JAS procedure',
    articleHint: 'For example: stud, roof board',
    setHint: 'For example: frame of a two-storey house',
    moistureHint: 'If it was measured',
    bundleHint: 'Only if it is sold in bundles',
    untreated: 'None',
  },
);
