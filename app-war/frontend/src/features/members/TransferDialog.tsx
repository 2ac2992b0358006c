import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getMembers, postMembersByIdAdministration } from '@/generated';
import { zPostMembersByIdAdministrationBody } from '@/generated/zod.gen';
import { useMe } from '@/shared/api/me';
import type { Member } from '@/shared/api/model';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ColleagueChoice } from './ColleagueChoice';
import { RolesInput } from './RolesInput';
import { texts } from './texts';

/** Gives the administrator's role to somebody else and lays one's own down, both at once. */
export function TransferDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const { data: me } = useMe();
  const members = useQuery({ queryKey: ['members', 'all'], queryFn: () => getMembers({ query: { limit: 200 } }) });
  const colleagues = members.data?.items.filter((member) => member.id !== me?.memberId && member.state === 'ACTIVE');
  if (colleagues !== undefined && colleagues.length > 0) return <Form colleagues={colleagues} onClose={onClose} />;
  return (
    <CommandDialog title={t.transfer} onClose={onClose}>
      <ProblemAlert error={members.error} retry={() => void members.refetch()} />
      {colleagues === undefined ? !members.error && <Loading /> : <p className="phrase">{t.nobodyToTransfer}</p>}
    </CommandDialog>
  );
}

function Form({ colleagues, onClose }: { colleagues: readonly Member[]; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [id, setId] = useState(colleagues[0]?.id ?? '');
  const chosen = colleagues.find((member) => member.id === id);
  const form = useApiForm({
    schema: zPostMembersByIdAdministrationBody,
    defaultValues: { version: chosen?.version ?? 0, roles: ['VIEWER'], ownRoles: [] },
    send: (body, key) =>
      postMembersByIdAdministration({ path: { id }, body: { ...body, version: chosen?.version ?? 0 }, headers: { 'Idempotency-Key': key } }),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['members'] });
      void queries.invalidateQueries({ queryKey: ['me'] });
      onClose();
    },
    failed: () => void queries.invalidateQueries({ queryKey: ['members'] }),
  });
  return (
    <CommandDialog title={t.transfer} onClose={onClose} busy={form.sending} action={<Button variant="contained" color="error" {...form.submitProps}>{t.transferDo}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <p className="phrase">{t.transferHint}</p>
        <ColleagueChoice label={t.successor} colleagues={colleagues} value={id} onChange={setId} />
        <RolesInput control={form.control} presets="roles" own="ownRoles" label={t.keptRoles} withoutAdministrator />
      </form>
    </CommandDialog>
  );
}
