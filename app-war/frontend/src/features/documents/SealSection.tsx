import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { deletePaperSettingsSeal, getPaperSettingsSeal, putPaperSettingsSeal } from '@/generated';
import { useCan } from '@/shared/api/me';
import { Problem } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

const MOST_BYTES = 1024 * 1024;

/** One picture, changed by choosing another. */
export function SealSection({ hasSeal }: { hasSeal: boolean }) {
  const t = useTexts(texts);
  const can = useCan();
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (file: File | null): Promise<unknown> => (file === null ? deletePaperSettingsSeal() : putPaperSettingsSeal({ body: file })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['documents', 'settings'] }),
  });
  const tooLarge = change.variables !== undefined && change.variables !== null && change.variables.size > MOST_BYTES;
  return (
    <Section title={t.seal} intro={t.sealHint}>
      {tooLarge ? <Alert severity="error" sx={{ mb: 2 }}>{t.sealTooLarge}</Alert> : <ProblemAlert error={change.error} extra={change.error instanceof Problem ? change.error.errors.map((one) => one.message) : []} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        {hasSeal && <Seal />}
        {can('company:manage') && (
          <>
            <Button variant="outlined" loading={change.isPending} onClick={() => input.current?.click()}>{hasSeal ? t.sealChange : t.sealAdd}</Button>
            <input
              ref={input}
              type="file"
              hidden
              accept="image/png,image/jpeg,image/webp"
              aria-label={hasSeal ? t.sealChange : t.sealAdd}
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = '';
                if (file !== undefined) change.mutate(file);
              }}
            />
            {hasSeal && <Button color="error" disabled={change.isPending} onClick={() => change.mutate(null)}>{t.sealRemove}</Button>}
          </>
        )}
      </Box>
    </Section>
  );
}

function Seal() {
  const t = useTexts(texts);
  const seal = useQuery({ queryKey: ['documents', 'settings', 'seal'], queryFn: () => getPaperSettingsSeal({ parseAs: 'blob' }) as Promise<Blob> });
  const address = useMemo(() => (seal.data === undefined ? undefined : URL.createObjectURL(seal.data)), [seal.data]);
  useEffect(() => () => {
    if (address !== undefined) URL.revokeObjectURL(address);
  }, [address]);
  return address !== undefined && <Box component="img" src={address} alt={t.sealPicture} sx={{ width: 88, height: 88, objectFit: 'contain' }} />;
}
