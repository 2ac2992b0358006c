import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { postOriginsByIdVerification } from '@/generated';
import { zPostOriginsByIdVerificationBody } from '@/generated/zod.gen';
import type { Origin } from '@/shared/api/model';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { legalities, originTexts } from '@/shared/origin/texts';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';
import { useOriginChanged } from './useOriginChanged';

export function VerifyDialog({ origin, onClose }: { origin: Origin; onClose: () => void }) {
  const t = useTexts(texts);
  const o = useTexts(originTexts);
  const changed = useOriginChanged();
  const form = useApiForm({
    schema: zPostOriginsByIdVerificationBody,
    defaultValues: { version: origin.version, legality: origin.legality === 'PENDING' ? 'VERIFIED' : origin.legality, reason: origin.reason },
    send: (body, key) =>
      postOriginsByIdVerification({ path: { id: origin.id }, body: { ...body, version: origin.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog title={t.verifyTitle} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Box sx={{ display: 'grid', gap: 2.5 }}>
          <ChoiceInput control={form.control} name="legality" label={t.result} required choices={legalities.map((value) => ({ value, label: o.legality[value] }))} />
          <TextInput control={form.control} name="reason" label={t.reason} help={t.reasonHint} rows={3} required />
        </Box>
      </form>
    </CommandDialog>
  );
}
