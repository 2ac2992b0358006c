import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteDirectoryTokensById, getDirectoryTokens, postDirectoryTokens } from '@/generated';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { Copyable } from './Copyable';
import { texts } from './texts';

const key = ['directory-tokens'];

export function ProvisioningPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const queries = useQueryClient();
  const tokens = useQuery({ queryKey: key, queryFn: () => getDirectoryTokens() });
  const [made, setMade] = useState<string | null>(null);
  const [revoking, setRevoking] = useState<string | null>(null);
  const refresh = () => void queries.invalidateQueries({ queryKey: key });
  const make = useCommand((_: null, once) => postDirectoryTokens({ headers: { 'Idempotency-Key': once } }), {
    done: (answer) => {
      setMade(answer.token);
      refresh();
    },
    failed: refresh,
  });
  const revoke = useCommand((id: string) => deleteDirectoryTokensById({ path: { id } }), {
    done: () => {
      setRevoking(null);
      refresh();
    },
    failed: refresh,
  });
  const button = <Button variant="contained" loading={make.isPending} onClick={() => make.mutate(null)}>{t.make}</Button>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} />
      <Section title={t.address}><Copyable label={t.address} value={`${window.location.origin}/api/v1/scim/v2`} /></Section>
      <Section title={t.tokens} intro={t.tokensIntro} action={button}>
        <ProblemAlert error={make.error} />
        <Loaded query={tokens}>
          {(all) => (all.length === 0
            ? <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
            : all.map((each) => (
              <Stack key={each.id} direction="row" spacing={2} sx={{ alignItems: 'center', justifyContent: 'space-between', py: 1 }}>
                <Typography>{t.made(format.dateTime(each.madeAt))}</Typography>
                <Button color="error" onClick={() => { revoke.reset(); setRevoking(each.id); }}>{t.revoke}</Button>
              </Stack>
            )))}
        </Loaded>
      </Section>
      {made !== null && (
        <CommandDialog title={t.madeTitle} onClose={() => setMade(null)} closeLabel={t.close}>
          <Alert severity="info" sx={{ mb: 2 }}>{t.once}</Alert>
          <Copyable label={t.token} value={made} />
        </CommandDialog>
      )}
      {revoking !== null && (
        <ConfirmDialog
          title={t.revokeTitle}
          text={t.revokeText}
          action={t.revoke}
          danger
          onClose={() => setRevoking(null)}
          onConfirm={() => revoke.mutate(revoking)}
          busy={revoke.isPending}
          error={revoke.error}
        />
      )}
    </>
  );
}
