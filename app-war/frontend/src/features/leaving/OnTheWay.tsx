import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postCompanyLeavingWithdrawal, type CurrentLeaving } from '@/generated';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

/** The company is leaving: until when it may stay after all, and what to take along. */
export function OnTheWay({ current }: { current: CurrentLeaving }) {
  const t = useTexts(texts);
  const format = useFormat();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const refresh = () => void queries.invalidateQueries();
  const stay = useCommand((_: null, key) => postCompanyLeavingWithdrawal({ headers: { 'Idempotency-Key': key } }), {
    done: () => {
      setAsking(false);
      refresh();
    },
    failed: refresh,
  });
  return (
    <Section
      title={t.leavingTitle}
      action={!current.ready && <Button variant="contained" onClick={() => setAsking(true)}>{t.stay}</Button>}
    >
      {current.ready && <Alert severity="info" sx={{ mb: 2 }}>{t.tooLate}</Alert>}
      <Facts>
        <Fact label={t.closesAt}>{format.dateTime(current.closesAt)}</Fact>
        <Fact label={t.finalExport}>{current.manifestSha256 == null ? t.finalWaiting : t.finalReady}</Fact>
        <Fact label={t.certificate} roomy>{current.certificate}</Fact>
        {current.manifestSha256 != null && <Fact label={t.hash} wide><Typography component="span" variant="body2" sx={{ overflowWrap: 'anywhere' }}>{current.manifestSha256}</Typography></Fact>}
      </Facts>
      <Typography className="phrase" variant="body2" color="textSecondary" sx={{ mt: 2 }}>{t.certificateHint} {t.partnersKeep}</Typography>
      {asking && (
        <ConfirmDialog
          title={t.stayTitle}
          text={t.stayText}
          action={t.stay}
          onClose={() => setAsking(false)}
          onConfirm={() => stay.mutate(null)}
          busy={stay.isPending}
          error={stay.error}
        />
      )}
    </Section>
  );
}
