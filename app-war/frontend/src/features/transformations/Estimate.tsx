import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { postTransformationsEstimate } from '@/generated';
import { zPostTransformationsBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import { withoutBlanks } from '@/shared/form/values';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { onlyOfForm } from '@/shared/wood/form';
import { texts } from './texts';

type In = z.input<typeof zPostTransformationsBody>;
type Out = z.output<typeof zPostTransformationsBody>;

const PAUSE_MS = 400;
/** A lot number says nothing of the yield: it is not waited for. */
const ANY_NUMBER = '-';

/** The server's own figures while typing, as soon as there is enough to go by. */
export function Estimate({ form }: { form: UseFormReturn<In, unknown, Out> }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const values = useWatch({ control: form.control }) as In;
  const draft = {
    ...values,
    inputs: values.inputs.map((input) => ({ ...input, version: 0 })),
    outputs: values.outputs.map((output) => ({ ...output, lotNumber: ANY_NUMBER, wood: onlyOfForm(output.wood, catalogue.form(output.wood.kind, output.wood.product)) })),
  };
  const parsed = zPostTransformationsBody.safeParse(withoutBlanks(draft, zPostTransformationsBody));
  const wanted = parsed.success ? JSON.stringify(parsed.data) : '';
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const estimate = useQuery({
    queryKey: ['estimate', asked],
    queryFn: ({ signal }) => postTransformationsEstimate({ body: JSON.parse(asked) as Out, signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
  const shown = wanted !== '' && !estimate.error ? estimate.data : undefined;
  return (
    <Box sx={{ mb: 3 }}>
      <Box role="status" aria-live="polite" sx={{ borderRadius: 2, bgcolor: '#f4efe4', px: 2.5, py: 1.75, display: 'flex', flexWrap: 'wrap', gap: '4px 24px', alignItems: 'baseline', fontVariantNumeric: 'tabular-nums' }}>
        <Box component="span" sx={{ color: 'text.secondary' }}>{t.yield}</Box>
        {shown === undefined ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>{t.checking}</Box>
        ) : (
          <>
            <Box component="span" sx={{ fontSize: '1.5rem', fontWeight: 700 }}>{shown.yieldPercent == null ? c.none : format.percent(shown.yieldPercent)}</Box>
            <span>{t.volumeIn} {format.volume(shown.volumeIn)}</span>
            <span>{t.volumeOut} {format.volume(shown.volumeOut)}</span>
          </>
        )}
      </Box>
      {shown?.impossible === true && <Alert severity="error" sx={{ mt: 1.5 }}>{t.impossible}</Alert>}
      {shown?.impossible === false && shown.unusual && <Alert severity="warning" sx={{ mt: 1.5 }}>{t.unusual}</Alert>}
    </Box>
  );
}
