import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import type { StockImport } from '@/generated';
import { jobEnded, useJob } from '@/shared/api/jobs';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

/** How far the work is; when it ends, the page is told. */
export function Working({ summary, changed }: { summary: StockImport; changed: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const job = useJob(summary.stuck ? null : summary.jobId);
  const ended = jobEnded(job.data);
  useEffect(() => {
    if (ended) changed();
    // once, when it ends: what it calls is made anew with each turn
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ended]);
  if (summary.stuck) return <Alert severity="warning">{t.stuck}</Alert>;
  const { done, total } = job.data ?? { done: 0, total: 0 };
  return (
    <Section title={t.states[summary.state]}>
      <LinearProgress
        variant={total > 0 ? 'determinate' : 'indeterminate'}
        value={total > 0 ? Math.min(100, (100 * done) / total) : undefined}
        aria-label={t.states[summary.state]}
      />
      <Typography role="status" color="textSecondary" sx={{ mt: 1 }}>
        {total > 0 ? t.progress(format.number(done), format.number(total)) : done > 0 ? t.progressOf(format.number(done)) : t.states[summary.state]}
      </Typography>
      <Typography variant="body2" color="textSecondary">{t.closeable}</Typography>
    </Section>
  );
}
