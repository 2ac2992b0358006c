import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AuditVerification } from '@/generated';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

/** What the check of the chain said. */
export function Verification({ check }: { check: UseQueryResult<AuditVerification> }) {
  if (check.error) return <ProblemAlert error={check.error} />;
  if (!check.data) return null;
  return <Box role="status" sx={{ mb: 3 }}>{check.data.broken === null ? <Intact data={check.data} /> : <Broken broken={check.data.broken} />}</Box>;
}

function Intact({ data }: { data: AuditVerification }) {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <Alert severity="success">
      <AlertTitle>{t.intact(format.number(data.checked))}</AlertTitle>
      {data.unsealed > 0 && <p>{t.waiting(format.number(data.unsealed))}</p>}
      {t.last(format.number(data.seq))}
      <Typography component="code" variant="body2" sx={{ display: 'block', mt: 0.5, overflowWrap: 'anywhere', fontFamily: 'monospace' }}>{data.hash}</Typography>
    </Alert>
  );
}

function Broken({ broken }: { broken: NonNullable<AuditVerification['broken']> }) {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <Alert severity="error">
      <AlertTitle>{t.broken}</AlertTitle>
      <p>{broken.seq === null ? t.aside : t.at(format.number(broken.seq))} {t.breach[broken.breach]}</p>
      {broken.entryId !== null && <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{t.entry(broken.entryId)}</Typography>}
      <p>{t.call}</p>
    </Alert>
  );
}
