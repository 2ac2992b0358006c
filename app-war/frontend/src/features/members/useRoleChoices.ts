import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';

export function useRoleChoices() {
  const words = useTexts(terms);
  return wordsOf('memberRole').map((value) => ({ value, label: words.memberRole[value] }));
}
