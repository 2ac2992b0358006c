import Box from '@mui/material/Box';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Wood } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { Fact } from '@/shared/ui/Fact';

/** "スギ 特一等", "カラマツ 構造用集成材 E105-F300", "構造材一式": how a trader calls it. */
export function useWoodName(): (wood: Wood) => string {
  const catalogue = useCatalogue();
  return ({ species, article, product, grade }) =>
    [
      species === 'MIXED' && (article || product) ? undefined : catalogue.speciesName(species),
      article ?? (product ? catalogue.word('products', product) : undefined),
      grade === 'UNGRADED' ? undefined : catalogue.gradeName(grade),
    ].filter(Boolean).join(' ');
}

/** Dimensions in one piece of text; nothing for what has none. */
export function useDimensions(): (wood: Pick<Wood, 'board' | 'log'>) => string | undefined {
  const format = useFormat();
  return ({ board, log }) => (board ? format.board(board) : log ? format.log(log) : undefined);
}

/** Dimensions, and on a quiet line under them kind, drying, surface, treatment and marks. */
export function WoodDetail({ wood }: { wood: Wood }) {
  const format = useFormat();
  const words = useTexts(terms);
  const catalogue = useCatalogue();
  const size = useDimensions()(wood);
  const parts = [
    words.kind[wood.kind],
    wood.drying ? format.drying(wood.drying, wood.moisturePercent) : undefined,
    wood.surface ? catalogue.word('surfaces', wood.surface) : undefined,
    wood.treatment ? catalogue.word('treatments', wood.treatment) : undefined,
    ...(wood.marks ?? []).map((mark) => catalogue.word('marks', mark)),
  ].filter((part) => part !== undefined);
  return (
    <>
      {size && <Box component="span" sx={{ display: 'block', fontVariantNumeric: 'tabular-nums', color: 'text.primary', whiteSpace: 'nowrap' }}>{size}</Box>}
      <Box component="span" sx={{ display: 'block' }}>{parts.join(' · ')}</Box>
    </>
  );
}

export function WoodFacts({ wood }: { wood: Wood }) {
  const format = useFormat();
  const words = useTexts(terms);
  const t = useTexts(common);
  const catalogue = useCatalogue();
  const size = useDimensions()(wood);
  const botanical = wood.species === 'MIXED' ? undefined : catalogue.botanicalName(wood.species);
  const marks = (wood.marks ?? []).map((mark) => catalogue.word('marks', mark));
  return (
    <>
      <Fact label={t.fields.kind}>{words.kind[wood.kind]}</Fact>
      {wood.product && <Fact label={t.fields.product}>{catalogue.word('products', wood.product)}</Fact>}
      {wood.article && <Fact label={t.fields.article}>{wood.article}</Fact>}
      <Fact label={t.fields.species}>
        {catalogue.speciesName(wood.species)}
        {botanical && <Box component="i" lang="la" sx={{ color: 'text.secondary', ml: 1, fontSize: '0.9375rem' }}>{botanical}</Box>}
      </Fact>
      <Fact label={t.fields.grade}>{catalogue.gradeName(wood.grade)}</Fact>
      {size && <Fact label={t.fields.dimensions}>{size}</Fact>}
      {wood.drying && <Fact label={t.fields.drying}>{catalogue.word('dryings', wood.drying)}{wood.moisturePercent != null && ` ${format.percent(wood.moisturePercent)}`}</Fact>}
      {wood.surface && <Fact label={t.fields.surface}>{catalogue.word('surfaces', wood.surface)}</Fact>}
      {wood.treatment && <Fact label={t.fields.treatment}>{catalogue.word('treatments', wood.treatment)}</Fact>}
      {marks.length > 0 && <Fact label={t.fields.marks}>{format.list(marks)}</Fact>}
      {wood.piecesPerBundle != null && <Fact label={t.fields.bundle}>{`${format.number(wood.piecesPerBundle)} ${format.pieceUnit(wood)}`}</Fact>}
    </>
  );
}
