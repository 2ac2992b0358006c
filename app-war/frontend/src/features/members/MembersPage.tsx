import Button from '@mui/material/Button';
import { useState } from 'react';
import { getMembers } from '@/generated';
import { useCan, useMe } from '@/shared/api/me';
import type { Member } from '@/shared/api/model';
import { latest, usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { memberTone } from '@/shared/ui/tones';
import { AbleDialog } from './AbleDialog';
import { InviteAgainDialog } from './InviteAgainDialog';
import { InviteMemberDialog } from './InviteMemberDialog';
import { MemberLimitDialog } from './MemberLimitDialog';
import { RevokeDialog } from './RevokeDialog';
import { RolesDialog } from './RolesDialog';
import { TransferDialog } from './TransferDialog';
import { texts } from './texts';
import { useRoleNames, useRoles } from './useRoleChoices';

type Open = { dialog: 'invite' | 'transfer' } | { dialog: 'roles' | 'able' | 'limit' | 'again' | 'revoke'; member: Member };

export function MembersPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const c = useTexts(common);
  const words = useTexts(terms);
  const can = useCan();
  const { data: me } = useMe();
  const roles = useRoles();
  const [open, setOpen] = useState<Open | null>(null);
  const pages = usePages(['members'], (cursor, signal) => getMembers({ query: { cursor }, signal }));
  const roleNames = useRoleNames();
  const mayManage = can('member:manage');
  // Only where the company orders at all.
  const showLimits = roles.data?.permissions.includes('order:place') === true;
  const limit = (row: Member) => (!row.ownLimit ? t.byRoles : row.approvalLimitYen == null ? t.noLimit : format.yen(row.approvalLimitYen));
  const close = () => setOpen(null);
  const waiting = (invitation: NonNullable<Member['invitation']>) =>
    invitation.expired ? t.expired : t.waitingUntil(format.day(invitation.expiresAt), invitation.letter ? words.letterState[invitation.letter] : null);
  const invite = mayManage && <Button variant="contained" onClick={() => setOpen({ dialog: 'invite' })}>{t.invite}</Button>;
  return (
    <>
      <PageHeading
        title={t.title}
        intro={t.intro}
        actions={<><LinkButton to="/roles" variant="outlined">{t.rolesMatrix}</LinkButton>{mayManage && <LinkButton to="/api-keys" variant="outlined">{t.apiKeys}</LinkButton>}{invite}</>}
      />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.name, cell: (row) => (row.id === me?.memberId ? `${row.name}${t.you}` : row.name), detail: (row) => <><div>{row.email}</div>{row.invitation && <div>{waiting(row.invitation)}</div>}</> }}
          columns={[
            { id: 'roles', header: t.roles, cell: (row) => format.words(roleNames(row)) },
            ...(showLimits ? [{ id: 'limit', header: t.limitShort, nowrap: true, cell: limit }] : []),
            { id: 'state', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={words.memberState[row.state]} tone={memberTone[row.state]} /> },
          ]}
          actions={
            mayManage
              ? (row) => (
                  <>
                    <Button size="small" variant="outlined" onClick={() => setOpen({ dialog: 'roles', member: row })}>{t.changeRoles}</Button>
                    {showLimits && row.state !== 'DISABLED' && (
                      <Button size="small" variant="outlined" onClick={() => setOpen({ dialog: 'limit', member: row })}>{t.limitShort}</Button>
                    )}
                    {row.id === me?.memberId && row.roles.includes('ADMINISTRATOR') && (
                      <Button size="small" variant="outlined" onClick={() => setOpen({ dialog: 'transfer' })}>{t.transfer}</Button>
                    )}
                    {row.state === 'INVITED' && (
                      <>
                        <Button size="small" variant="outlined" onClick={() => setOpen({ dialog: 'again', member: row })}>{t.inviteAgain}</Button>
                        <Button size="small" variant="outlined" color="error" onClick={() => setOpen({ dialog: 'revoke', member: row })}>{t.revoke}</Button>
                      </>
                    )}
                    {/* Nobody locks the door with themselves outside. */}
                    {row.id !== me?.memberId && row.state !== 'INVITED' && (
                      <Button size="small" variant="outlined" color={row.state === 'DISABLED' ? 'primary' : 'error'} onClick={() => setOpen({ dialog: 'able', member: row })}>
                        {row.state === 'DISABLED' ? t.enable : t.disable}
                      </Button>
                    )}
                  </>
                )
              : undefined
          }
          empty={<EmptyState title={t.empty} action={invite} />}
        />
      </Section>
      {open?.dialog === 'invite' && <InviteMemberDialog onClose={close} />}
      {open?.dialog === 'transfer' && <TransferDialog onClose={close} />}
      {open?.dialog === 'roles' && <RolesDialog member={latest(pages, open.member)} onClose={close} />}
      {open?.dialog === 'limit' && <MemberLimitDialog member={latest(pages, open.member)} onClose={close} />}
      {open?.dialog === 'again' && <InviteAgainDialog member={latest(pages, open.member)} onClose={close} />}
      {open?.dialog === 'revoke' && <RevokeDialog member={latest(pages, open.member)} onClose={close} />}
      {open?.dialog === 'able' && <AbleDialog member={latest(pages, open.member)} onClose={close} />}
    </>
  );
}
