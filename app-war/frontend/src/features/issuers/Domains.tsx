import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FocusEvent } from 'react';
import { deleteOperatorIssuersByIdDomainsByDomain, postOperatorIssuersByIdDomains, postOperatorIssuersByIdDomainVerification } from '@/generated';
import { zPostOperatorIssuersByIdDomainsBody } from '@/generated/zod.gen';
import type { CustomerIssuer } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { texts } from './texts';

type Domain = CustomerIssuer['domains'][number];

interface Props {
  issuer: CustomerIssuer;
  onChanged: () => void;
}

export function Domains({ issuer, onChanged }: Props) {
  const t = useTexts(texts);
  const form = useApiForm({
    schema: zPostOperatorIssuersByIdDomainsBody,
    defaultValues: { domain: '' },
    send: (body, key) => postOperatorIssuersByIdDomains({ path: { id: issuer.id }, body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      form.form.reset({ domain: '' });
      onChanged();
    },
  });
  return (
    <Section title={t.domains} intro={t.domainsIntro}>
      {issuer.domains.map((domain) => <DomainRow key={domain.domain} id={issuer.id} domain={domain} onChanged={onChanged} />)}
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ alignItems: { sm: 'flex-start' } }}>
          <TextInput control={form.control} name="domain" label={t.domain} placeholder="example.co.jp" required />
          <Button variant="outlined" sx={{ flexShrink: 0, minHeight: 56 }} {...form.submitProps}>{t.addDomain}</Button>
        </Stack>
      </form>
    </Section>
  );
}

function DomainRow({ id, domain, onChanged }: { id: string; domain: Domain; onChanged: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  const body = { domain: domain.domain };
  const verify = useCommand(
    (_: null, key) => postOperatorIssuersByIdDomainVerification({ path: { id }, body, headers: { 'Idempotency-Key': key } }),
    { done: onChanged },
  );
  const remove = useCommand(() => deleteOperatorIssuersByIdDomainsByDomain({ path: { id, domain: domain.domain } }), { done: onChanged });
  const proven = domain.provenAt != null;
  return (
    <Box component="article" aria-label={domain.domain} sx={{ mb: 3, pb: 3, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', mb: 1.5, flexWrap: 'wrap' }}>
        <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>{domain.domain}</Typography>
        <StatusChip label={domain.provenAt == null ? t.waiting : t.proven(format.day(domain.provenAt))} tone={proven ? 'good' : 'wait'} />
      </Stack>
      <ProblemAlert error={verify.error ?? remove.error} />
      {!proven && (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mb: 1.5 }}>
          <TextField
            label={t.record}
            value={domain.record}
            slotProps={{ htmlInput: { readOnly: true, onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select() } }}
          />
          <Button variant="outlined" sx={{ flexShrink: 0 }} onClick={() => void navigator.clipboard.writeText(domain.record).then(() => setCopied(true))}>
            {copied ? t.copied : t.copy}
          </Button>
        </Stack>
      )}
      <Stack direction="row" spacing={1}>
        {!proven && <Button variant="contained" loading={verify.isPending} onClick={() => verify.mutate(null)}>{t.verify}</Button>}
        <Button color="error" loading={remove.isPending} onClick={() => remove.mutate(null)}>{t.remove}</Button>
      </Stack>
    </Box>
  );
}
