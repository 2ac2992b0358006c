import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type SyntheticEvent } from 'react';
import { putDocumentsContent } from '@/generated';
import type { TradeDocument } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';
import { documentTexts } from '@/shared/document/texts';
import { parseNumber } from '@/shared/format/format';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

const MOST_BYTES = 10 * 1024 * 1024;
const kinds = Object.keys(documentTexts.ja.kinds) as TradeDocument['kind'][];

/** Puts a paper away that came from outside, with what it has to be found by. */
export function FileDialog({ onClose, done }: { onClose: () => void; done: () => void }) {
  const t = useTexts(texts);
  const d = useTexts(documentTexts);
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<TradeDocument['kind']>('INVOICE');
  const [said, setSaid] = useState({ number: '', counterparty: '', issuedOn: '', total: '' });
  const id = useRef(crypto.randomUUID());
  const input = useRef<HTMLInputElement>(null);
  const total = parseNumber(said.total);
  const put = useMutation({
    mutationFn: (chosen: File) => putDocumentsContent({
      query: { id: id.current, kind, number: said.number, counterparty: said.counterparty, issuedOn: said.issuedOn, total: total === undefined || Number.isNaN(total) ? undefined : Math.round(total) },
      body: chosen,
    }),
    onSuccess: () => {
      done();
      onClose();
    },
  });
  const tooLarge = file !== null && file.size > MOST_BYTES;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (file !== null && !tooLarge) put.mutate(file);
  };
  const field = (name: keyof typeof said, label: string, more: object = {}) => (
    <TextField label={label} required={name !== 'total'} value={said[name]} onChange={(event) => setSaid({ ...said, [name]: event.target.value })} slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 200 } }} fullWidth {...more} />
  );
  return (
    <CommandDialog title={t.file} onClose={onClose} busy={put.isPending} action={<Button variant="contained" type="submit" form="file-document" loading={put.isPending} disabled={file === null || tooLarge}>{t.fileDo}</Button>}>
      <form id="file-document" onSubmit={send}>
        <ProblemAlert error={put.error} extra={put.error instanceof Problem ? put.error.errors.map((one) => one.message) : []} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.fileHint}</Typography>
        {tooLarge && <Alert severity="error" sx={{ mb: 2 }}>{t.fileTooLarge}</Alert>}
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
            <Button variant="outlined" onClick={() => input.current?.click()}>{t.fileChoose}</Button>
            <span>{file?.name ?? t.fileNone}</span>
            <input ref={input} type="file" hidden accept="application/pdf,image/jpeg,image/png" aria-label={t.fileChoose} onChange={(event) => setFile(event.target.files?.[0] ?? null)} />
          </Box>
          <TextField select label={t.kind} value={kind} onChange={(event) => setKind(event.target.value as TradeDocument['kind'])} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
            {kinds.map((value) => <option key={value} value={value}>{d.kinds[value]}</option>)}
          </TextField>
          {field('number', t.number)}
          {field('counterparty', t.counterparty)}
          {field('issuedOn', t.issuedOn, { type: 'date' })}
          {field('total', `${t.total} (${t.yen})`)}
        </Box>
      </form>
    </CommandDialog>
  );
}
