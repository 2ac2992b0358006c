import { useMemo } from 'react';
import { useLanguage } from '@/shared/i18n/language';
import { formatter, type Formatter } from './format';

export function useFormat(): Formatter {
  const { language } = useLanguage();
  return useMemo(() => formatter(language), [language]);
}
