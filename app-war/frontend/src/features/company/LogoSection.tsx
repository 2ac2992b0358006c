import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { deleteCompanyLogo, putCompanyLogo } from '@/generated';
import type { CompanyCard } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/language';
import { CompanyLogo } from '@/shared/ui/CompanyLogo';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

const MOST_BYTES = 1024 * 1024;

/** One picture, changed by choosing another. */
export function LogoSection({ card }: { card: CompanyCard }) {
  const t = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (file: File | null): Promise<unknown> => (file === null ? deleteCompanyLogo() : putCompanyLogo({ body: file })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['company'] }),
  });
  const tooLarge = change.variables !== undefined && change.variables !== null && change.variables.size > MOST_BYTES;
  return (
    <Section title={t.logo} intro={t.logoHint}>
      {tooLarge ? <Alert severity="error" sx={{ mb: 2 }}>{t.logoTooLarge}</Alert> : <ProblemAlert error={change.error} extra={change.error instanceof Problem ? change.error.errors.map((one) => one.message) : []} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <CompanyLogo companyId={card.companyId} logo={card.logo} name={card.tradeName} size={88} />
        <Button variant="outlined" loading={change.isPending} onClick={() => input.current?.click()}>
          {card.logo === null ? t.logoAdd : t.logoChange}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept="image/png,image/jpeg,image/webp"
          aria-label={card.logo === null ? t.logoAdd : t.logoChange}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file !== undefined) change.mutate(file);
          }}
        />
        {card.logo !== null && <Button color="error" disabled={change.isPending} onClick={() => change.mutate(null)}>{t.logoRemove}</Button>}
      </Box>
    </Section>
  );
}
