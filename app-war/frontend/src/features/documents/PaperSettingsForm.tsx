import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { putPaperSettings } from '@/generated';
import { zPutPaperSettingsBody } from '@/generated/zod.gen';
import type { PaperSettings } from '@/shared/api/model';
import { CheckInput } from '@/shared/form/CheckInput';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

const roundings = ['FLOOR', 'HALF_UP', 'CEILING'] as const;

export function PaperSettingsForm({ settings, onClose }: { settings: PaperSettings; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['documents', 'settings'] });
  const form = useApiForm({
    schema: zPutPaperSettingsBody,
    defaultValues: { version: settings.version, settings: settings.settings },
    send: (body) => putPaperSettings({ body: { ...body, version: settings.version } }),
    done: () => {
      refresh();
      onClose();
    },
    failed: refresh,
  });
  const { control } = form;
  return (
    <form {...form.formProps}>
      <ProblemAlert error={form.problem} extra={form.extra} />
      <Section>
        <FormGrid>
          <ChoiceInput control={control} name="settings.language" label={t.language} none={t.ownLanguage} choices={[{ value: 'JA', label: t.ja }, { value: 'EN', label: t.en }]} />
          <ChoiceInput control={control} name="settings.taxRounding" label={t.taxRounding} help={t.taxHint} choices={roundings.map((value) => ({ value, label: t.roundings[value] }))} required />
          <Wide><TextInput control={control} name="settings.numberPattern" label={t.numberPattern} help={t.numberPatternHelp} placeholder={t.ownLanguage} /></Wide>
          <Wide><CheckInput control={control} name="settings.automatic" label={t.automatic} /></Wide>
          <Wide><TextInput control={control} name="settings.bank" label={t.bank} help={t.bankHelp} rows={3} /></Wide>
          <Wide><TextInput control={control} name="settings.remarks" label={t.remarks} help={t.remarksHelp} rows={3} /></Wide>
        </FormGrid>
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', mt: 3 }}>
          <Button variant="contained" size="large" {...form.submitProps}>{c.save}</Button>
          <Button size="large" onClick={onClose} disabled={form.sending}>{c.cancel}</Button>
        </Box>
      </Section>
    </form>
  );
}
