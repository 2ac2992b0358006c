import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useSession } from '@/shared/auth/session';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';

const texts = defineTexts(
  { text: (company: string) => `${company} の許可を得て、サポートとして見ています。見たものはすべて同社の監査記録に残ります。変更はできません。`, leave: '閲覧を終える' },
  { text: (company: string) => `You look into ${company} as support, by its leave. Everything you look at is in its audit trail. Nothing can be changed.`, leave: 'Stop looking' },
);

/** Stands on every page for as long as an operator looks into a company. */
export function SupportBanner({ company }: { company: string }) {
  const t = useTexts(texts);
  const { speakFor } = useSession();
  const leave = useMutation({ mutationFn: () => speakFor(null, '/operator/support') });
  return (
    <>
      <Alert
        severity="warning"
        icon={<VisibilityOutlined />}
        role="note"
        sx={{ position: 'sticky', top: 68, zIndex: 1040, borderRadius: 0, px: { xs: 2, sm: 3, lg: 5 }, alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
        action={<Button color="inherit" variant="outlined" size="small" loading={leave.isPending} onClick={() => leave.mutate()}>{t.leave}</Button>}
      >
        {t.text(company)}
      </Alert>
      <ProblemAlert error={leave.error} />
    </>
  );
}
