import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { deleteMarketSearchesById, getMarketSearches, postMarketSearchesByIdLook, putMarketSearchesById } from '@/generated';
import type { SavedSearch } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useCommand } from '@/shared/form/useCommand';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { address, savedValues } from './query';
import { texts } from './texts';

export function SavedSearchesPage() {
  const t = useTexts(texts);
  const searches = useQuery({ queryKey: ['market', 'searches'], queryFn: () => getMarketSearches() });
  return (
    <>
      <PageHeading title={t.savedSearches} intro={t.savedHint} up={{ to: '/market', label: t.title }} />
      <Section flush>
        <Loaded query={searches}>
          {(data) => data.length === 0
            ? <EmptyState title={t.noSearches} action={<LinkButton to="/market" variant="contained">{t.toMarket}</LinkButton>}>{t.noSearchesHint}</EmptyState>
            : <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{data.map((one) => <Row key={one.id} one={one} />)}</Box>}
        </Loaded>
      </Section>
    </>
  );
}

function Row({ one }: { one: SavedSearch }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [renaming, setRenaming] = useState(false);
  const changed = () => queries.invalidateQueries({ queryKey: ['market', 'searches'] });
  const open = useCommand((id: string, key) => postMarketSearchesByIdLook({ path: { id }, headers: { 'Idempotency-Key': key } }), {
    done: () => {
      void changed();
      void navigate(address(savedValues(one.wanted, one.sort)));
    },
  });
  const change = useCommand((body: { name: string; notifies: boolean }) => putMarketSearchesById({ path: { id: one.id }, body: { version: one.version, ...body } }), {
    done: () => {
      setRenaming(false);
      void changed();
    },
    failed: () => void changed(),
  });
  const remove = useCommand((version: number) => deleteMarketSearchesById({ path: { id: one.id }, query: { version } }), { done: () => void changed(), failed: () => void changed() });
  return (
    <Box component="li" sx={{ px: { xs: 2, sm: 3 }, py: 2, '& + li': { borderTop: '1px solid', borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
          <Box sx={{ fontWeight: 700, display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            {one.name}{one.fresh > 0 && <StatusChip label={one.fresh >= 100 ? t.freshMany : t.fresh(one.fresh)} tone="act" />}
          </Box>
          <Typography variant="body2" color="textSecondary">{t.seen(format.dateTime(one.seenAt))}</Typography>
        </Box>
        <FormControlLabel label={t.byMail} control={<Switch checked={one.notifies} onChange={(event) => change.mutate({ name: one.name, notifies: event.target.checked })} />} />
        <Button variant="contained" loading={open.isPending} onClick={() => open.mutate(one.id)}>{t.openSearch}</Button>
        <Button onClick={() => setRenaming(true)}>{t.rename}</Button>
        <Button color="error" loading={remove.isPending} onClick={() => remove.mutate(one.version)}>{t.remove}</Button>
      </Box>
      <ProblemAlert error={open.error ?? remove.error ?? (renaming ? null : change.error)} />
      {renaming && <Rename name={one.name} busy={change.isPending} error={change.error} onClose={() => setRenaming(false)} save={(name) => change.mutate({ name, notifies: one.notifies })} label={c.save} />}
    </Box>
  );
}

function Rename({ name, busy, error, onClose, save, label }: { name: string; busy: boolean; error: Error | null; onClose: () => void; save: (name: string) => void; label: string }) {
  const t = useTexts(texts);
  const [next, setNext] = useState(name);
  return (
    <CommandDialog title={t.rename} onClose={onClose} busy={busy} action={<Button variant="contained" loading={busy} disabled={next.trim() === ''} onClick={() => save(next.trim())}>{label}</Button>}>
      <ProblemAlert error={error} />
      <TextField autoFocus fullWidth required label={t.searchName} value={next} onChange={(event) => setNext(event.target.value)} slotProps={{ htmlInput: { maxLength: 60 } }} sx={{ mt: 1 }} />
    </CommandDialog>
  );
}
