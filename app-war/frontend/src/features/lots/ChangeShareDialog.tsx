import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { putLotsByIdOriginsByRecordId } from '@/generated';
import { zPutLotsByIdOriginsByRecordIdBody } from '@/generated/zod.gen';
import type { LotShare } from '@/shared/api/model';
import { NumberInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { lotOriginTexts } from './lotOriginTexts';

/** How much of the share is certified: what one output of a transformation does not claim, another may. */
export function ChangeShareDialog({ lotId, share, onClose }: { lotId: string; share: LotShare; onClose: () => void }) {
  const t = useTexts(lotOriginTexts);
  const queries = useQueryClient();
  const form = useApiForm({
    schema: zPutLotsByIdOriginsByRecordIdBody,
    defaultValues: { certifiedM3: share.passed.certifiedM3 },
    send: (body) => putLotsByIdOriginsByRecordId({ path: { id: lotId, recordId: share.recordId }, body }),
    done: (answer) => {
      queries.setQueryData(['lots', 'origins', lotId], answer);
      void queries.invalidateQueries({ queryKey: ['origins'] });
      onClose();
    },
  });
  return (
    <CommandDialog title={t.change} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{share.inherited ? t.changeInherited : t.changeHint}</Typography>
        <NumberInput control={form.control} name="certifiedM3" label={t.certified} unit="m³" required />
      </form>
    </CommandDialog>
  );
}
