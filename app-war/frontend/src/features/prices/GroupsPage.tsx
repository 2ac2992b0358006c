import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteCustomerGroupsById, getCustomerGroups, postCustomerGroups, putCustomerGroupsById } from '@/generated';
import { zPostCustomerGroupsBody } from '@/generated/zod.gen';
import { useCan } from '@/shared/api/me';
import type { CustomerGroup } from '@/shared/api/model';
import { useActivePartners } from '@/shared/api/partners';
import { TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { ManyInput } from '@/shared/form/ManyInput';
import { useApiForm } from '@/shared/form/useApiForm';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

export function GroupsPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const can = useCan();
  const partners = useActivePartners();
  const [editing, setEditing] = useState<CustomerGroup | 'new' | null>(null);
  const [removing, setRemoving] = useState<CustomerGroup | null>(null);
  const groups = useQuery({ queryKey: ['customer-groups'], queryFn: () => getCustomerGroups() });
  const add = can('price:manage') && <Button variant="contained" onClick={() => setEditing('new')}>{t.newGroup}</Button>;
  const named = (group: CustomerGroup) => group.members.map((id) => partners.find((one) => one.companyId === id)?.tradeName ?? t.former);
  return (
    <>
      <PageHeading title={t.groups} intro={t.groupsIntro} up={{ to: '/price-lists', label: t.title }} actions={add} />
      <Section flush>
        <ResourceList
          label={t.groups}
          pages={{ items: groups.data ?? [], loading: groups.isPending, stale: false, error: groups.error, more: undefined, loadingMore: false, retry: () => void groups.refetch() }}
          whole
          rowKey={(row) => row.id}
          title={{ header: t.groupName, cell: (row) => row.name }}
          columns={[{ id: 'members', header: t.members, cell: (row) => (row.members.length === 0 ? t.nobody : format.list(named(row))) }]}
          actions={can('price:manage') ? (row) => (
            <>
              <Button size="small" variant="outlined" onClick={() => setEditing(row)}>{t.changeGroup}</Button>
              <Button size="small" color="error" onClick={() => setRemoving(row)}>{t.remove}</Button>
            </>
          ) : undefined}
          empty={<EmptyState title={t.noGroups} action={add}>{t.noGroupsHint}</EmptyState>}
        />
      </Section>
      {editing !== null && <GroupDialog group={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />}
      {removing && <RemoveGroup group={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

function GroupDialog({ group, onClose }: { group?: CustomerGroup; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const partners = useActivePartners();
  const form = useApiForm({
    schema: zPostCustomerGroupsBody,
    defaultValues: { version: group?.version ?? 0, name: group?.name ?? '', members: group?.members ?? [] },
    send: (body, key) => (group === undefined ? postCustomerGroups({ body, headers: { 'Idempotency-Key': key } }) : putCustomerGroupsById({ path: { id: group.id }, body })),
    unique: 'name',
    done: () => {
      void queries.invalidateQueries({ queryKey: ['customer-groups'] });
      void queries.invalidateQueries({ queryKey: ['listings', 'prices'] });
      onClose();
    },
  });
  const former = (group?.members ?? []).filter((id) => !partners.some((one) => one.companyId === id)).map((value) => ({ value, label: t.former }));
  return (
    <CommandDialog title={group === undefined ? t.newGroup : group.name} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{c.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid>
          <Wide><TextInput control={form.control} name="name" label={t.groupName} required /></Wide>
          <Wide><ManyInput control={form.control} name="members" label={t.members} choices={[...partners.map((one) => ({ value: one.companyId, label: one.tradeName })), ...former]} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}

function RemoveGroup({ group, onClose }: { group: CustomerGroup; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const command = useCommand(() => deleteCustomerGroupsById({ path: { id: group.id }, query: { version: group.version } }), {
    done: () => {
      void queries.invalidateQueries({ queryKey: ['customer-groups'] });
      onClose();
    },
  });
  return (
    <ConfirmDialog title={t.removeTitle(group.name)} text={t.removeGroupText} action={t.remove} danger onClose={onClose} onConfirm={() => command.mutate(undefined)} busy={command.isPending} error={command.error} />
  );
}
