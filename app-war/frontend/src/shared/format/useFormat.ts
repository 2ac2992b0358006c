import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getCompanySettings } from '@/generated';
import { useLanguage } from '@/shared/i18n/language';
import { formatter, type Formatter } from './format';

export function useFormat(): Formatter {
  const { language } = useLanguage();
  // The shell fetches them, where somebody may; here they are only read.
  const { data } = useQuery({ queryKey: ['company', 'settings'], queryFn: () => getCompanySettings(), enabled: false });
  const unit = data?.inForce.volumeUnit ?? 'M3';
  return useMemo(() => formatter(language, unit), [language, unit]);
}
