import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getCatalogue } from '@/generated';
import { useLanguage } from '@/shared/i18n/language';
import type { Kind, Product, WoodForm } from './model';

interface Choice {
  value: string;
  label: string;
}

/** Lists of codes with their words. */
type Lists = 'products' | 'dryings' | 'surfaces' | 'treatments' | 'marks';

/** Species, grades, prefectures and all other words for wood with their names in the chosen language. Changes only with a release. */
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
    const words = (list: Lists) => new Map((data?.[list] ?? []).map((one) => [one.code, one[language]]));
    const named = { products: words('products'), dryings: words('dryings'), surfaces: words('surfaces'), treatments: words('treatments'), marks: words('marks') };
    return {
      species,
      prefectures,
      grades: (kind?: Kind): Choice[] => {
        const seen = new Map(
          allGrades.filter((one) => kind === undefined || one.kind === kind).map((one) => [one.code, one[language]]),
        );
        return [...seen].map(([value, label]) => ({ value, label }));
      },
      /** What wood of a kind is described by. Before a product was chosen, as most products of the kind are. */
      form: (kind?: Kind, product?: Product | null): WoodForm | undefined => {
        const forms = (data?.forms ?? []).filter((one) => one.kind === kind);
        return forms.find((one) => product != null && one.products.includes(product)) ?? forms[0];
      },
      products: (kind?: Kind): Choice[] =>
        (data?.forms ?? []).filter((one) => one.kind === kind).flatMap((one) => one.products).map((value) => ({ value, label: named.products.get(value) ?? value })),
      volumeRules: data?.volumeRules ?? [],
      choices: (list: Lists, codes: readonly string[]): Choice[] => codes.map((value) => ({ value, label: named[list].get(value) ?? value })),
      word: (list: Lists, code: string) => named[list].get(code) ?? code,
      // A code the catalogue does not know is free text of the seller: shown as it is.
      speciesName: (code: string) => speciesNames.get(code) ?? code,
      botanicalName: (code: string) => botanicalNames.get(code),
      gradeName: (code: string) => gradeNames.get(code) ?? code,
      prefectureName: (code: string) => prefectureNames.get(code) ?? code,
    };
  }, [data, language]);
}
