import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getMeDailyReport, putMeDailyReport } from '@/generated';
import { useMe } from '@/shared/api/me';
import { useCommand } from '@/shared/form/useCommand';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

export function DailyReport() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const self = useMe().data?.memberId != null;
  const choice = useQuery({ queryKey: ['daily-report'], queryFn: () => getMeDailyReport(), enabled: self });
  const choose = useCommand((wanted: boolean) => putMeDailyReport({ body: { wanted } }), { done: (now) => queries.setQueryData(['daily-report'], now) });
  if (!self || choice.data === undefined) return null;
  return (
    <Section title={t.daily} intro={t.dailyIntro}>
      <ProblemAlert error={choose.error} />
      <FormControlLabel
        control={<Switch checked={choose.isPending ? choose.variables : choice.data.wanted} onChange={(event) => choose.mutate(event.target.checked)} />}
        label={t.dailySwitch}
      />
      <Typography variant="body2" color="textSecondary" role="status">{choose.isSuccess && c.saved}</Typography>
    </Section>
  );
}
