import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { putCompanySettings } from '@/generated';
import { zPutCompanySettingsBody } from '@/generated/zod.gen';
import type { Settings } from '@/shared/api/model';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { TermsFields } from '@/shared/trade/TermsFields';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { numberExample } from './numbers';
import { texts } from './texts';

/** Those the browser knows, and the chosen one if it does not. */
function timeZones(chosen: string | null | undefined): string[] {
  return [...new Set([...(chosen ? [chosen] : []), ...Intl.supportedValuesOf('timeZone')])].sort();
}

export function SettingsForm({ settings, onClose }: { settings: Settings; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const queries = useQueryClient();
  const [ownTerms, setOwnTerms] = useState(settings.chosen.terms != null);
  const { defaults } = settings;
  const refresh = () => void queries.invalidateQueries({ queryKey: ['company', 'settings'] });
  const form = useApiForm({
    schema: zPutCompanySettingsBody,
    defaultValues: { version: settings.version, chosen: { ...settings.chosen, terms: settings.inForce.terms } },
    prepare: (values) => (ownTerms ? values : { ...values, chosen: { ...values.chosen, terms: undefined } }),
    send: (body) => putCompanySettings({ body: { ...body, version: settings.version } }),
    done: () => {
      refresh();
      onClose();
    },
    failed: refresh,
  });
  const { control } = form;
  const pattern = form.form.watch('chosen.numberPattern') ?? '';
  return (
    <form {...form.formProps}>
      <ProblemAlert error={form.problem} extra={form.extra} />
      <Section title={t.language} intro={t.languageHint}>
        <ChoiceInput control={control} name="chosen.language" label={t.language} none={t.standardIs(t.ja)} choices={[{ value: 'JA', label: t.ja }, { value: 'EN', label: t.en }]} />
      </Section>
      <Section title={t.dates} intro={t.datesHint}>
        <ChoiceInput
          control={control}
          name="chosen.timeZone"
          label={t.timeZone}
          none={t.standardIs(defaults.timeZone)}
          choices={timeZones(settings.chosen.timeZone).map((value) => ({ value, label: value }))}
        />
      </Section>
      <Section title={t.units} intro={t.unitsHint}>
        <ChoiceInput
          control={control}
          name="chosen.volumeUnit"
          label={t.volumeUnit}
          none={t.standardIs(words.volumeUnit[defaults.volumeUnit])}
          choices={wordsOf('volumeUnit').map((value) => ({ value, label: words.volumeUnit[value] }))}
        />
      </Section>
      <Section title={t.numbers} intro={t.numbersHint}>
        <TextInput
          control={control}
          name="chosen.numberPattern"
          label={t.numberPattern}
          help={`${t.numberPatternHint} ${t.example(numberExample(pattern === '' ? defaults.numberPattern : pattern))}`}
          placeholder={t.standardIs(defaults.numberPattern)}
        />
      </Section>
      <Section title={t.terms} intro={t.termsHint}>
        <FormControlLabel label={t.ownTerms} control={<Checkbox checked={ownTerms} onChange={(event) => setOwnTerms(event.target.checked)} />} />
        {ownTerms && <Box sx={{ mt: 2 }}><TermsFields control={control} at="chosen.terms" /></Box>}
      </Section>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" size="large" {...form.submitProps}>{c.save}</Button>
        <Button size="large" onClick={onClose} disabled={form.sending}>{c.cancel}</Button>
      </Box>
    </form>
  );
}
