import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import type { z } from 'zod';
import { getVolume, type GetVolumeData } from '@/generated';
import type { zPostLotsBody } from '@/generated/zod.gen';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { kindFields } from './kindFields';
import { texts } from './texts';

type Query = GetVolumeData['query'];
type In = z.input<typeof zPostLotsBody>;
type Out = z.output<typeof zPostLotsBody>;

/** Complete input, or nothing to ask. */
export function volumeQuery(lot: Partial<Pick<In, 'kind' | 'board' | 'log' | 'pieces'>>): Query | null {
  const { kind, board, log, pieces } = lot;
  if (kind === undefined || !positive(pieces)) return null;
  const shows = kindFields(kind);
  if (shows.log) {
    return log && positive(log.diameterCm) && positive(log.lengthM)
      ? { kind, pieces, diameterCm: log.diameterCm, lengthM: log.lengthM }
      : null;
  }
  return shows.board && board && positive(board.thicknessMm) && positive(board.widthMm) && positive(board.lengthMm)
    ? { kind, pieces, thicknessMm: board.thicknessMm, widthMm: board.widthMm, lengthMm: board.lengthMm }
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
  const [kind, board, log, pieces] = useWatch({ control, name: ['kind', 'board', 'log', 'pieces'] });
  const wanted = JSON.stringify(volumeQuery({ kind, board, log, pieces }));
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
          <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{format.koku(shown.koku)}</Box>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{t.byRule(shown.rule)}</Box>
        </>
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>{volume.error && query ? t.volumeFailed : t.volumeHint}</Box>
      )}
    </Box>
  );
}
