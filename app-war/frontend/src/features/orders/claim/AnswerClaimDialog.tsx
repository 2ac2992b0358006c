import Button from '@mui/material/Button';
import { useWatch } from 'react-hook-form';
import { postOrdersByIdClaimsByClaimIdAnswer } from '@/generated';
import { zPostOrdersByIdClaimsByClaimIdAnswerBody } from '@/generated/zod.gen';
import type { Claim, Order } from '@/shared/api/model';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useOrderChanged } from '../useOrderChanged';
import { texts } from './texts';

const outcomes = ['CREDIT', 'REPLACEMENT', 'RETURN', 'REFUSED'] as const;

export function AnswerClaimDialog({ order, claim, onClose }: { order: Order; claim: Claim; onClose: () => void }) {
  const t = useTexts(texts);
  const changed = useOrderChanged();
  const form = useApiForm({
    schema: zPostOrdersByIdClaimsByClaimIdAnswerBody,
    defaultValues: { version: order.version, text: '' },
    prepare: (values) => (values.outcome === 'CREDIT' || values.outcome === 'RETURN' ? values : { ...values, creditYen: null }),
    send: (body, key) => postOrdersByIdClaimsByClaimIdAnswer({ path: { id: order.id, claimId: claim.id }, body: { ...body, version: order.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  const outcome = useWatch({ control: form.control, name: 'outcome' });
  return (
    <CommandDialog title={t.answer} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.answer}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid>
          <ChoiceInput control={form.control} name="outcome" label={t.outcome} required choices={outcomes.map((value) => ({ value, label: t.outcomes[value] }))} />
          {(outcome === 'CREDIT' || outcome === 'RETURN') && <NumberInput control={form.control} name="creditYen" label={t.credit} unit="円" />}
          <Wide><TextInput control={form.control} name="text" label={t.text} rows={3} required /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
