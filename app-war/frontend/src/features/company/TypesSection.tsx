import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { putCompanyTypes } from '@/generated';
import { zPutCompanyTypesBody } from '@/generated/zod.gen';
import { useCan } from '@/shared/api/me';
import type { Company } from '@/shared/api/model';
import { ChecksInput } from '@/shared/form/ChecksInput';
import { TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { useCompanyTypes } from '@/shared/ui/CompanyCards';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { typeRequestTone } from '@/shared/ui/tones';
import { texts } from './texts';

/** What the company is, which decides what it may do: less at once, more when the operator says so. */
export function TypesSection({ company }: { company: Company }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const types = useCompanyTypes();
  const format = useFormat();
  const can = useCan();
  const [changing, setChanging] = useState(false);
  const request = company.typeRequest;
  return (
    <Section
      title={t.types}
      intro={t.typesHint}
      action={can('company:manage') && <Button variant="outlined" onClick={() => setChanging(true)}>{t.changeTypes}</Button>}
    >
      <Box sx={{ fontWeight: 700 }}>{types(company.types)}</Box>
      {request && request.state !== 'WITHDRAWN' && (
        <Box sx={{ mt: 1.5, pt: 1.5, borderTop: '1px solid', borderColor: 'divider' }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' }}>
            <StatusChip label={words.typeRequestState[request.state]} tone={typeRequestTone[request.state]} />
            <span>{t.requested(types(request.types))}</span>
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{format.day(request.requestedAt)}</Box>
          </Box>
          {request.answer && <Box sx={{ mt: 0.5 }}>{t.operatorSays}: {request.answer}</Box>}
        </Box>
      )}
      {changing && <TypesDialog company={company} onClose={() => setChanging(false)} />}
    </Section>
  );
}

function TypesDialog({ company, onClose }: { company: Company; onClose: () => void }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const queries = useQueryClient();
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['company'] });
    void queries.invalidateQueries({ queryKey: ['me'] });
  };
  const form = useApiForm({
    schema: zPutCompanyTypesBody,
    defaultValues: { version: company.version, types: company.types, reason: '' },
    send: (body) => putCompanyTypes({ body: { ...body, version: company.version } }),
    done: () => {
      refresh();
      onClose();
    },
    failed: refresh,
  });
  const wanted = form.form.watch('types');
  const more = wanted.filter((type) => !company.types.includes(type));
  const widens = more.length > 0;
  return (
    <CommandDialog title={t.changeTypes} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{widens ? t.requestTypes : t.changeNow}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid>
          <Wide><ChecksInput control={form.control} name="types" label={t.types} required choices={wordsOf('companyType').map((value) => ({ value, label: words.companyType[value] }))} /></Wide>
          <Wide><Alert severity={widens ? 'info' : 'warning'}>{widens ? t.widens : t.narrows}</Alert></Wide>
          {widens && <Wide><TextInput control={form.control} name="reason" label={t.reason} help={t.reasonHint} rows={3} /></Wide>}
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
