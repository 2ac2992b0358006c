import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useMutation } from '@tanstack/react-query';
import type { OwnCompany } from '@/shared/api/model';
import { useSession } from '@/shared/auth/session';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { defineTexts } from '@/shared/i18n/texts';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { StatusChip } from '@/shared/ui/StatusChip';

const texts = defineTexts(
  { now: '表示中', support: 'サポートとして閲覧', desk: 'Kiba 運営に戻る' },
  { now: 'shown now', support: 'as support', desk: 'Back to the operator’s desk' },
);

const row = {
  width: '100%', justifyContent: 'flex-start', textAlign: 'left', gap: 1.5, minHeight: 56, px: 2, py: 1, borderRadius: 2,
  border: '1px solid', borderColor: 'divider', bgcolor: 'background.paper', fontSize: '1.0625rem',
  '&:hover:not(:disabled)': { bgcolor: 'action.hover' }, '&.Mui-focusVisible': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: 2 },
} as const;

interface Props {
  companies: readonly OwnCompany[];
  /** The one whose token is in use. */
  current?: string | undefined;
  /** An operator may also speak for none. */
  desk?: boolean;
  goOnTo?: string;
}

/** Each company a large button: pressing it is the choice. */
export function CompanyChoice({ companies, current, desk = false, goOnTo }: Props) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const { speakFor } = useSession();
  const choice = useMutation({ mutationFn: (id: string | null) => speakFor(id, goOnTo) });
  return (
    <>
      <ProblemAlert error={choice.error} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {companies.map((company) => {
          const here = company.id === current;
          return (
            <li key={company.id}>
              <ButtonBase sx={row} disabled={here || choice.isPending} onClick={() => choice.mutate(company.id)}>
                <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: 700 }}>{company.tradeName}</Box>
                {company.access === 'SUPPORT' && <StatusChip label={t.support} tone="calm" />}
                {company.state !== 'ACTIVE' && <StatusChip label={words.companyState[company.state]} tone="bad" />}
                {here && <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'success.main', fontSize: '0.9375rem', whiteSpace: 'nowrap' }}><CheckOutlined fontSize="small" aria-hidden="true" />{t.now}</Box>}
              </ButtonBase>
            </li>
          );
        })}
        {desk && current !== undefined && (
          <li><ButtonBase sx={row} disabled={choice.isPending} onClick={() => choice.mutate(null)}>{t.desk}</ButtonBase></li>
        )}
      </Box>
    </>
  );
}
