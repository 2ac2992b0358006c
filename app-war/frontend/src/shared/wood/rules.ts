import { useCatalogue } from '@/shared/api/catalogue';
import type { VolumeRule } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { woodTexts } from './texts';

/** The rule of what has no dimensions. */
export const NO_VOLUME = 'SET-1';

/** What a volume rule does, in words: the name alone tells a clerk nothing. */
export function useRuleWords() {
  const t = useTexts(woodTexts);
  const words = useTexts(terms);
  const { volumeRules } = useCatalogue();
  const rounding = ({ rounding: { decimals, per, mode } }: VolumeRule) => t.rounding(decimals, t.per[per], t.mode[mode]);
  return {
    rounding,
    /** What wood it is for. */
    wood: ({ kinds }: VolumeRule) => (kinds.length > 1 ? t.anyBoard : kinds.map((kind) => words.kind[kind]).join()),
    /** "厚さ × 幅 × 長さ、明細ごとに小数第4位まで（四捨五入）（SAWN-1）". */
    full: (name: string) => {
      if (name === NO_VOLUME) return t.noVolume;
      const rule = volumeRules.find((one) => one.name === name);
      return rule ? t.rule(rule.kinds.includes('LOG') ? t.byDiameter : t.byDimensions, rounding(rule), name) : name;
    },
  };
}
