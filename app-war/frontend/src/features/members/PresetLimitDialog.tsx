import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { putRolesPresetsByRoleApprovalLimit } from '@/generated';
import { zPutRolesPresetsByRoleApprovalLimitBody } from '@/generated/zod.gen';
import type { PresetRole } from '@/shared/api/model';
import { NumberInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

export function PresetLimitDialog({ preset, onClose }: { preset: PresetRole; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const queries = useQueryClient();
  const form = useApiForm({
    schema: zPutRolesPresetsByRoleApprovalLimitBody,
    defaultValues: { approvalLimitYen: preset.approvalLimitYen ?? null },
    send: (body) => putRolesPresetsByRoleApprovalLimit({ path: { role: preset.role }, body }),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['roles'] });
      onClose();
    },
  });
  return (
    <CommandDialog title={t.limitOf(words.memberRole[preset.role])} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{c.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <p className="phrase">{t.limitExplained}</p>
        <NumberInput control={form.control} name="approvalLimitYen" label={t.limit} help={t.limitHint} unit={format.yenUnit} />
      </form>
    </CommandDialog>
  );
}
