import Box from '@mui/material/Box';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Lot } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { Fact } from '@/shared/ui/Fact';

/** What lots, listings and order lines have in common: the wood itself. */
export type WoodFields = Pick<Lot, 'kind' | 'species' | 'grade' | 'board' | 'log' | 'drying' | 'surface'> &
  Partial<Pick<Lot, 'moisturePercent'>>;

/** "スギ 特一等": how a trader calls it. */
export function useWoodName(): (wood: Pick<WoodFields, 'species' | 'grade'>) => string {
  const catalogue = useCatalogue();
  return (wood) => `${catalogue.speciesName(wood.species)} ${catalogue.gradeName(wood.grade)}`;
}

export function useDimensions(): (wood: Pick<WoodFields, 'board' | 'log'>) => string {
  const format = useFormat();
  const t = useTexts(common);
  return ({ board, log }) => (board ? format.board(board) : log ? format.log(log) : t.none);
}

/** Kind, dimensions, drying and surface on one quiet line under the name. */
export function WoodDetail({ wood }: { wood: WoodFields }) {
  const format = useFormat();
  const words = useTexts(terms);
  const dimensions = useDimensions();
  const parts = [
    words.kind[wood.kind],
    wood.drying ? format.drying(wood.drying, wood.moisturePercent) : undefined,
    wood.surface ? words.surface[wood.surface] : undefined,
  ].filter((part) => part !== undefined);
  return (
    <>
      <Box component="span" sx={{ display: 'block', fontVariantNumeric: 'tabular-nums', color: 'text.primary', whiteSpace: 'nowrap' }}>{dimensions(wood)}</Box>
      <Box component="span" sx={{ display: 'block' }}>{parts.join(' · ')}</Box>
    </>
  );
}

export function WoodFacts({ wood }: { wood: WoodFields }) {
  const format = useFormat();
  const words = useTexts(terms);
  const t = useTexts(common);
  const catalogue = useCatalogue();
  const dimensions = useDimensions();
  const botanical = catalogue.botanicalName(wood.species);
  return (
    <>
      <Fact label={t.fields.kind}>{words.kind[wood.kind]}</Fact>
      <Fact label={t.fields.species}>
        {catalogue.speciesName(wood.species)}
        {botanical && <Box component="i" lang="la" sx={{ color: 'text.secondary', ml: 1, fontSize: '0.9375rem' }}>{botanical}</Box>}
      </Fact>
      <Fact label={t.fields.grade}>{catalogue.gradeName(wood.grade)}</Fact>
      <Fact label={t.fields.dimensions}>{dimensions(wood)}</Fact>
      {wood.drying && <Fact label={t.fields.drying}>{words.drying[wood.drying]}{wood.moisturePercent != null && ` ${format.percent(wood.moisturePercent)}`}</Fact>}
      {wood.surface && <Fact label={t.fields.surface}>{words.surface[wood.surface]}</Fact>}
    </>
  );
}
