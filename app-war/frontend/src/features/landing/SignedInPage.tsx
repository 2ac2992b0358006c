import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '@/shared/auth/session';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loading } from '@/shared/ui/Loading';
import { PageHeading } from '@/shared/ui/PageHeading';

const texts = defineTexts(
  { failed: 'サインインを完了できませんでした', hint: '時間がたちすぎたか、途中で取り消されたようです。', again: 'もう一度サインイン' },
  { failed: 'Sign-in was not completed', hint: 'It took too long, or was cancelled on the way.', again: 'Sign in again' },
);

/** Where the issuer sends people back to. */
export function SignedInPage() {
  const t = useTexts(texts);
  const { finishSignIn, signIn } = useSession();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const started = useRef(false);
  useEffect(() => {
    // The code in the address is good for one exchange only.
    if (started.current) return;
    started.current = true;
    finishSignIn().then(
      (path) => void navigate(path, { replace: true }),
      () => setFailed(true),
    );
  }, [finishSignIn, navigate]);
  if (!failed) return <Loading />;
  return (
    <Box sx={{ maxWidth: 720, mx: 'auto', p: 3, textAlign: 'center' }}>
      <PageHeading title={t.failed} />
      <EmptyState title={t.hint} action={<Button variant="contained" onClick={() => void signIn('/')}>{t.again}</Button>} />
    </Box>
  );
}
