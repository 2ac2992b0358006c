import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteMeApprovalDeputy, getMe, getMeApprovalDeputy, getMembers, putMeApprovalDeputy } from '@/generated';
import { Problem } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { approvalTexts } from './texts';

/** A colleague decides in one's place for some days. */
export function DeputySection() {
  const t = useTexts(approvalTexts);
  const queries = useQueryClient();
  const deputy = useQuery({ queryKey: ['orders', 'deputy'], queryFn: () => getMeApprovalDeputy() });
  const members = useQuery({ queryKey: ['members', 'all'], queryFn: () => getMembers({ query: { limit: 100 } }) });
  const me = useQuery({ queryKey: ['me', 'self'], queryFn: () => getMe() });
  const [typed, setTyped] = useState<{ memberId?: string; from?: string; until?: string }>({});
  const now = { memberId: typed.memberId ?? deputy.data?.memberId ?? '', from: typed.from ?? deputy.data?.from ?? '', until: typed.until ?? deputy.data?.until ?? '' };
  const refresh = () => {
    setTyped({});
    void queries.invalidateQueries({ queryKey: ['orders', 'deputy'] });
  };
  const naming = useMutation({ mutationFn: () => putMeApprovalDeputy({ body: now }), onSuccess: refresh });
  const ending = useMutation({ mutationFn: () => deleteMeApprovalDeputy(), onSuccess: refresh });
  const colleagues = (members.data?.items ?? []).filter((member) => member.id !== me.data?.memberId);
  const error = naming.error ?? ending.error;
  return (
    <Section title={t.deputy} intro={t.deputyHint}>
      <ProblemAlert error={error} extra={error instanceof Problem ? error.errors.map((one) => one.message) : []} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' } }}>
        <TextField select label={t.member} value={colleagues.some((one) => one.id === now.memberId) ? now.memberId : ''} onChange={(event) => setTyped({ ...typed, memberId: event.target.value })}>
          {colleagues.map((member) => <MenuItem key={member.id} value={member.id}>{member.name}</MenuItem>)}
        </TextField>
        <TextField label={t.from} type="date" value={now.from} onChange={(event) => setTyped({ ...typed, from: event.target.value })} slotProps={{ inputLabel: { shrink: true } }} />
        <TextField label={t.until} type="date" value={now.until} onChange={(event) => setTyped({ ...typed, until: event.target.value })} slotProps={{ inputLabel: { shrink: true } }} />
      </Box>
      <Box sx={{ mt: 2, display: 'flex', gap: 1.5 }}>
        <Button variant="contained" loading={naming.isPending} disabled={now.memberId === '' || now.from === '' || now.until === ''} onClick={() => naming.mutate()}>{t.saveDeputy}</Button>
        {deputy.data?.memberId != null && <Button color="error" loading={ending.isPending} onClick={() => ending.mutate()}>{t.endDeputy}</Button>}
      </Box>
    </Section>
  );
}
