import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getCatalogue } from '@/generated';
import { useLanguage } from '@/shared/i18n/language';
import type { Kind } from './model';

interface Choice {
  value: string;
  label: string;
}

/** Species, grades and prefectures with their names in the chosen language. Changes only with a release. */
export function useCatalogue() {
  const { language } = useLanguage();
  const { data } = useQuery({ queryKey: ['catalogue'], queryFn: () => getCatalogue(), staleTime: Infinity });
  return useMemo(() => {
    const species: Choice[] = (data?.species ?? []).map((one) => ({ value: one.code, label: one[language] }));
    const prefectures: Choice[] = (data?.prefectures ?? []).map((one) => ({ value: one.code, label: one[language] }));
    const allGrades = data?.grades ?? [];
    const gradeNames = new Map(allGrades.map((one) => [one.code, one[language]]));
    const speciesNames = new Map(species.map((one) => [one.value, one.label]));
    const botanicalNames = new Map((data?.species ?? []).map((one) => [one.code, one.botanical]));
    const prefectureNames = new Map(prefectures.map((one) => [one.value, one.label]));
    return {
      species,
      prefectures,
      grades: (kind?: Kind): Choice[] => {
        const seen = new Map(
          allGrades.filter((one) => kind === undefined || one.kind === kind).map((one) => [one.code, one[language]]),
        );
        return [...seen].map(([value, label]) => ({ value, label }));
      },
      // A code the catalogue does not know is free text of the seller: shown as it is.
      speciesName: (code: string) => speciesNames.get(code) ?? code,
      botanicalName: (code: string) => botanicalNames.get(code),
      gradeName: (code: string) => gradeNames.get(code) ?? code,
      prefectureName: (code: string) => prefectureNames.get(code) ?? code,
    };
  }, [data, language]);
}
