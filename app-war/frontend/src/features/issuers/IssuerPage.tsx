import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { getOperatorIssuersById, postOperatorIssuersByIdActivation, postOperatorIssuersByIdDisablement } from '@/generated';
import type { CustomerIssuer } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Fact, Facts } from '@/shared/ui/Fact';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ChangeIssuerDialog } from './ChangeIssuerDialog';
import { CheckSection } from './CheckSection';
import { Domains } from './Domains';
import { texts } from './texts';
import { issuerTone } from './tones';

export function IssuerPage() {
  const { id = '' } = useParams();
  const issuer = useQuery({ queryKey: ['operator', 'issuers', 'one', id], queryFn: () => getOperatorIssuersById({ path: { id } }) });
  return <Loaded query={issuer}>{(data) => <IssuerDetail issuer={data} />}</Loaded>;
}

function IssuerDetail({ issuer }: { issuer: CustomerIssuer }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [open, setOpen] = useState<'change' | 'state' | null>(null);
  const active = issuer.state === 'ACTIVE';
  const refresh = () => void queries.invalidateQueries({ queryKey: ['operator', 'issuers'] });
  const move = useCommand(
    (_: null, key) => (active ? postOperatorIssuersByIdDisablement : postOperatorIssuersByIdActivation)({
      path: { id: issuer.id }, body: { version: issuer.version }, headers: { 'Idempotency-Key': key },
    }),
    {
      done: () => {
        refresh();
        setOpen(null);
      },
      failed: refresh,
    },
  );
  const { settings } = issuer;
  return (
    <>
      <PageHeading
        title={issuer.companyName}
        intro={settings.issuer}
        actions={(
          <Stack direction="row" spacing={1} sx={{ flexWrap: 'wrap', gap: 1 }}>
            <LinkButton to="/operator/issuers">{t.back}</LinkButton>
            {!active && <Button variant="outlined" onClick={() => setOpen('change')}>{t.change}</Button>}
            <Button variant="contained" color={active ? 'error' : 'primary'} onClick={() => { move.reset(); setOpen('state'); }}>{active ? t.disable : t.activate}</Button>
          </Stack>
        )}
      />
      <Section title={t.settings} action={<StatusChip label={t.states[issuer.state]} tone={issuerTone[issuer.state]} />}>
        <Facts>
          <Fact label={t.clientId} roomy>{settings.clientId}</Fact>
          <Fact label={t.audience} roomy>{settings.audience}</Fact>
          <Fact label={t.clientSecret} roomy>{issuer.secretKept ? '••••••' : 'PKCE'}</Fact>
          <Fact label={t.token} roomy>{t.tokens[settings.token]}</Fact>
          <Fact label={t.scope}>{settings.scope}</Fact>
          <Fact label={t.subjectClaim}>{settings.subjectClaim}</Fact>
          <Fact label={t.emailClaim}>{settings.emailClaim}</Fact>
          <Fact label={t.emailVerifiedClaim}>{settings.emailVerifiedClaim}</Fact>
          {settings.tokenUseClaim != null && <Fact label={t.tokenUse}>{settings.tokenUseClaim} = {settings.tokenUse}</Fact>}
        </Facts>
      </Section>
      <CheckSection id={issuer.id} />
      <Domains issuer={issuer} onChanged={refresh} />
      {open === 'change' && <ChangeIssuerDialog issuer={issuer} onClose={() => setOpen(null)} onChanged={refresh} />}
      {open === 'state' && (
        <ConfirmDialog
          title={active ? t.disableTitle : t.activateTitle}
          text={active ? t.disableText : t.activateText}
          action={active ? t.disable : t.activate}
          danger={active}
          onClose={() => setOpen(null)}
          onConfirm={() => move.mutate(null)}
          busy={move.isPending}
          error={move.error}
        />
      )}
    </>
  );
}
