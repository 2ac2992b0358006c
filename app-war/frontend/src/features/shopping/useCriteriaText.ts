import { useCatalogue } from '@/shared/api/catalogue';
import type { Criteria } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';

function span(from: number | null | undefined, to: number | null | undefined): string | undefined {
  if (from == null && to == null) return undefined;
  return from === to ? String(from) : `${from ?? ''}〜${to ?? ''}`;
}

/** Criteria in a trader's words: スギ 特一等 105×105×3000〜4000 KD. */
export function useCriteriaText(): (wood: Criteria) => string {
  const catalogue = useCatalogue();
  const words = useTexts(terms);
  return (wood) => {
    const size = [span(wood.minThicknessMm, wood.maxThicknessMm), span(wood.minWidthMm, wood.maxWidthMm), span(wood.minLengthMm, wood.maxLengthMm)];
    const diameter = span(wood.minDiameterCm, wood.maxDiameterCm);
    const board = size.some((one) => one !== undefined) && diameter === undefined ? `${size.map((one) => one ?? '—').join('×')} mm` : undefined;
    return [
      ...wood.kinds.map((kind) => words.kind[kind]),
      ...wood.products.map((product) => catalogue.word('products', product)),
      ...wood.species.map(catalogue.speciesName),
      ...wood.grades.map(catalogue.gradeName),
      board,
      diameter === undefined ? undefined : `φ${diameter} cm${size[2] === undefined ? '' : ` × ${size[2]} mm`}`,
      ...wood.dryings.map((one) => catalogue.word('dryings', one)),
      ...wood.surfaces.map((one) => catalogue.word('surfaces', one)),
      ...wood.treatments.map((one) => catalogue.word('treatments', one)),
      ...wood.marks.map((one) => catalogue.word('marks', one)),
      ...wood.prefectures.map(catalogue.prefectureName),
    ].filter(Boolean).join(' ');
  };
}
