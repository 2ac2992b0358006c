import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { deleteOriginsByIdEvidenceByEvidenceId, getOriginsByIdEvidenceByEvidenceId } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Origin } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';
import { upload } from '@/shared/api/upload';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { save } from '@/shared/ui/save';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

type Paper = Origin['evidence'][number];

const MOST_BYTES = 10 * 1024 * 1024;

export function EvidenceSection({ origin }: { origin: Origin }) {
  const t = useTexts(texts);
  const can = useCan();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState(0);
  const [removing, setRemoving] = useState<Paper | null>(null);
  const adding = useMutation({
    // The id is ours: what is sent again after a broken line is filed once.
    mutationFn: ({ file, id }: { file: File; id: string }) =>
      upload(`/api/v1/origins/${origin.id}/evidence/${id}?name=${encodeURIComponent(file.name)}`, file, setPercent),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['origins'] }),
  });
  const tooLarge = adding.variables !== undefined && adding.variables.file.size > MOST_BYTES;
  return (
    <Section
      title={t.papers}
      intro={t.papersHint}
      action={can('origin:manage') && <Button variant="outlined" loading={adding.isPending} onClick={() => input.current?.click()}>{t.addPaper}</Button>}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept="application/pdf,image/png,image/jpeg,image/webp"
        aria-label={t.addPaper}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file === undefined) return;
          setPercent(0);
          adding.mutate({ file, id: crypto.randomUUID() });
        }}
      />
      {adding.isPending && (
        <Box role="status" sx={{ mb: 2 }}>
          {t.sending(percent)}
          <LinearProgress variant="determinate" value={percent} aria-label={t.sending(percent)} />
        </Box>
      )}
      {tooLarge ? <Alert severity="error" sx={{ mb: 2 }}>{t.tooLarge}</Alert> : <ProblemAlert error={adding.error} extra={adding.error instanceof Problem ? adding.error.errors.map((one) => one.message) : []} />}
      {origin.evidence.length === 0
        ? <Typography color="textSecondary">{t.noPapers}</Typography>
        : <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{origin.evidence.map((paper) => <PaperRow key={paper.id} origin={origin} paper={paper} onRemove={() => setRemoving(paper)} />)}</Box>}
      {removing && <RemoveDialog origin={origin} paper={removing} onClose={() => setRemoving(null)} />}
    </Section>
  );
}

function PaperRow({ origin, paper, onRemove }: { origin: Origin; paper: Paper; onRemove: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const can = useCan();
  const opening = useMutation({
    mutationFn: () => getOriginsByIdEvidenceByEvidenceId({ path: { id: origin.id, evidenceId: paper.id }, parseAs: 'blob' }),
    onSuccess: (content) => save(content, paper.name),
  });
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: '1px solid', borderColor: '#ece7dc', display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center', justifyContent: 'space-between' }}>
      <Box sx={{ minWidth: 0, flex: '1 1 240px' }}>
        <Box sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>{paper.name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{format.number(Math.ceil(paper.length / 1024))} kB · {paper.addedByName} · {format.dateTime(paper.addedAt)}</Box>
        <ProblemAlert error={opening.error} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" variant="outlined" loading={opening.isPending} onClick={() => opening.mutate()} aria-label={t.openOf(paper.name)}>{t.open}</Button>
        {can('origin:manage') && origin.keepUntil == null && <Button size="small" color="error" onClick={onRemove}>{t.remove}</Button>}
      </Box>
    </Box>
  );
}

function RemoveDialog({ origin, paper, onClose }: { origin: Origin; paper: Paper; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const command = useCommand((evidenceId: string) => deleteOriginsByIdEvidenceByEvidenceId({ path: { id: origin.id, evidenceId } }), {
    done: () => {
      void queries.invalidateQueries({ queryKey: ['origins'] });
      onClose();
    },
  });
  return <ConfirmDialog danger title={t.removePaperTitle} text={t.removePaperText(paper.name)} action={t.remove} onClose={onClose} onConfirm={() => command.mutate(paper.id)} busy={command.isPending} error={command.error} />;
}
