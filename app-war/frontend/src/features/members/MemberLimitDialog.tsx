import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { putMembersByIdApprovalLimit } from '@/generated';
import { zPutMembersByIdApprovalLimitBody } from '@/generated/zod.gen';
import type { Member } from '@/shared/api/model';
import { CheckInput } from '@/shared/form/CheckInput';
import { NumberInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

export function MemberLimitDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['members'] });
  const form = useApiForm({
    schema: zPutMembersByIdApprovalLimitBody,
    defaultValues: { version: member.version, own: member.ownLimit, approvalLimitYen: member.approvalLimitYen ?? null },
    send: (body) => putMembersByIdApprovalLimit({ path: { id: member.id }, body: { ...body, version: member.version } }),
    done: () => {
      refresh();
      onClose();
    },
    failed: refresh,
  });
  const own = useWatch({ control: form.control, name: 'own' });
  return (
    <CommandDialog title={t.limitOf(member.name)} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{c.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <p className="phrase">{t.limitExplained}</p>
        <CheckInput control={form.control} name="own" label={t.ownLimit} />
        {own && <Box sx={{ mt: 1.5 }}><NumberInput control={form.control} name="approvalLimitYen" label={t.limit} help={t.limitHint} unit={format.yenUnit} /></Box>}
      </form>
    </CommandDialog>
  );
}
