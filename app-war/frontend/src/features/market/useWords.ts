import { useCatalogue } from '@/shared/api/catalogue';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { originTexts } from '@/shared/origin/texts';
import type { ListFilter } from './query';

/** What a code of a filter is called. */
export function useWords(): (name: ListFilter, value: string) => string {
  const catalogue = useCatalogue();
  const words = useTexts(terms);
  const origin = useTexts(originTexts);
  return (name, value) => {
    switch (name) {
      case 'kind': return (words.kind as Record<string, string>)[value] ?? value;
      case 'product': return catalogue.word('products', value);
      case 'species': return catalogue.speciesName(value);
      case 'grade': return catalogue.gradeName(value);
      case 'drying': return catalogue.word('dryings', value);
      case 'mark': return catalogue.word('marks', value);
      case 'legality': return (origin.legality as Record<string, string>)[value] ?? value;
      case 'prefecture': return catalogue.prefectureName(value);
    }
  };
}
