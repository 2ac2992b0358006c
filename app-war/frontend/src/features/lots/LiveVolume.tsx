import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import type { z } from 'zod';
import { getVolume, type GetVolumeData } from '@/generated';
import type { zPostLotsBody } from '@/generated/zod.gen';
import type { WoodForm } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { useRuleWords } from '@/shared/wood/rules';
import { useWoodForm } from '@/shared/wood/WoodFields';
import { texts } from './texts';

type Query = GetVolumeData['query'];
type In = z.input<typeof zPostLotsBody>;
type Out = z.output<typeof zPostLotsBody>;

/** Complete input, or nothing to ask. */
export function volumeQuery({ wood, pieces }: Partial<Pick<In, 'wood' | 'pieces'>>, form: WoodForm | undefined): Query | null {
  if (wood === undefined || form === undefined || !positive(pieces)) return null;
  const { board, log } = wood;
  const product = wood.product ?? undefined;
  const bundle = form.bundles && positive(wood.piecesPerBundle) && wood.piecesPerBundle > 1 ? { piecesPerBundle: wood.piecesPerBundle } : {};
  const asked = { kind: wood.kind, ...(product === undefined ? {} : { product }), ...bundle, pieces };
  if (form.log !== 'FORBIDDEN') {
    return log && positive(log.diameterCm) && positive(log.lengthM) ? { ...asked, diameterCm: log.diameterCm, lengthM: log.lengthM } : null;
  }
  return form.board !== 'FORBIDDEN' && board && positive(board.thicknessMm) && positive(board.widthMm) && positive(board.lengthMm)
    ? { ...asked, thicknessMm: board.thicknessMm, widthMm: board.widthMm, lengthMm: board.lengthMm }
    : null;
}

function positive(value: number | null | undefined): value is number {
  return typeof value === 'number' && value > 0;
}

const PAUSE_MS = 300;

/** The server's own computation while typing: there is no second volume rule in the browser that could differ. */
export function LiveVolume({ control }: { control: Control<In, unknown, Out> }) {
  const t = useTexts(texts);
  const format = useFormat();
  const [wood, pieces] = useWatch({ control, name: ['wood', 'pieces'] });
  const form = useWoodForm({ control, at: 'wood' });
  const rules = useRuleWords();
  const wanted = JSON.stringify(volumeQuery({ wood, pieces }, form));
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const query = JSON.parse(asked) as Query | null;
  const volume = useQuery({
    queryKey: ['volume', asked],
    queryFn: ({ signal }) => getVolume({ query: query as Query, signal }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  const shown = query !== null && wanted !== 'null' && !volume.error ? volume.data : undefined;
  /** 石, 坪 and 束, as far as they are there. */
  const others = ({ koku, tsubo, bundles, loosePieces }: NonNullable<typeof shown>) => [
    format.koku(koku),
    ...(tsubo == null ? [] : [format.tsubo(tsubo)]),
    ...(bundles == null || wood.piecesPerBundle == null ? [] : [format.bundles(bundles * wood.piecesPerBundle + (loosePieces ?? 0), wood.piecesPerBundle)]),
  ];
  if (form?.board === 'FORBIDDEN' && form.log === 'FORBIDDEN') return null;
  return (
    <Box
      role="status"
      aria-live="polite"
      sx={{ borderRadius: 2, bgcolor: '#f4efe4', px: 2.5, py: 1.75, display: 'flex', flexWrap: 'wrap', gap: '4px 24px', alignItems: 'baseline' }}
    >
      <Box component="span" sx={{ color: 'text.secondary' }}>{t.volume}</Box>
      {shown ? (
        <>
          <Box component="span" sx={{ fontSize: '1.5rem', fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>{format.m3(shown.volumeM3)}</Box>
          <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>{others(shown).join(' · ')}</Box>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.9375rem', flexBasis: '100%' }}>{rules.full(shown.rule)}</Box>
        </>
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>{volume.error && query ? t.volumeFailed : t.volumeHint}</Box>
      )}
    </Box>
  );
}
