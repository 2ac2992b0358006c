import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { postShoppingListsReading } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Criteria, ShoppingLine, ShoppingList } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { FilterChoice, FilterDay } from '@/shared/ui/FilterFields';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { LineRow } from './LineRow';
import { texts } from './texts';

export interface DraftLine {
  phrase: string;
  wood: Criteria | null;
  pieces: number | null;
  volumeM3: number | null;
  understood: boolean;
}

export interface Written {
  name: string;
  neededBy: string | null;
  deliverTo: string | null;
  note: string;
  lines: ShoppingLine[];
}

interface Props {
  start?: ShoppingList;
  send: (body: Written, key: string) => Promise<ShoppingList>;
  done: (list: ShoppingList) => void;
}

/** Pasted or typed: read by the server, looked through by a person, nothing lost on the way. */
export function ListForm({ start, send, done }: Props) {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const [name, setName] = useState(start?.name ?? '');
  const [neededBy, setNeededBy] = useState(start?.neededBy ?? undefined);
  const [deliverTo, setDeliverTo] = useState(start?.deliverTo ?? undefined);
  const [text, setText] = useState('');
  const [left, setLeft] = useState(0);
  const [lines, setLines] = useState<DraftLine[]>(() => (start?.lines ?? []).map((line) => ({ ...line, pieces: line.pieces ?? null, volumeM3: line.volumeM3 ?? null, understood: true })));
  const read = (phrase: string) => postShoppingListsReading({ body: { text: phrase } });
  const toLines = (found: Awaited<ReturnType<typeof read>>): DraftLine[] =>
    found.lines.map((line) => ({ phrase: line.phrase, wood: line.read.criteria, pieces: line.read.pieces ?? null, volumeM3: line.read.pieces == null ? line.read.volumeM3 ?? null : null, understood: line.understood }));
  const reading = useMutation({
    mutationFn: read,
    onSuccess: (found) => {
      setLines((now) => [...now, ...toLines(found)]);
      setLeft(found.left);
      setText('');
    },
  });
  const again = useMutation({
    mutationFn: async ({ at, phrase }: { at: number; phrase: string }) => ({ at, read: toLines(await read(phrase)) }),
    onSuccess: ({ at, read: [line] }) => {
      if (line) setLines((now) => now.map((one, i) => (i === at ? { ...line, pieces: line.pieces ?? one.pieces, volumeM3: line.pieces == null && one.pieces == null ? line.volumeM3 ?? one.volumeM3 : null } : one)));
    },
  });
  const saving = useCommand((body: Written, key) => send(body, key), { done });
  const bad = lines.some((line) => !line.understood || line.wood === null);
  const save = () => saving.mutate({
    name: name.trim(), neededBy: neededBy ?? null, deliverTo: deliverTo ?? null, note: start?.note ?? '',
    lines: lines.flatMap((line) => (line.wood === null ? [] : [{ phrase: line.phrase, wood: line.wood, pieces: line.pieces, volumeM3: line.volumeM3 }])),
  });
  return (
    <>
      <Section>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr' } }}>
          <TextField size="small" required label={t.name} placeholder={t.nameHint} value={name} onChange={(event) => setName(event.target.value)} slotProps={{ htmlInput: { maxLength: 60 }, inputLabel: { shrink: true } }} />
          <FilterDay label={t.neededBy} value={neededBy} onChange={setNeededBy} />
          <FilterChoice label={t.deliverTo} value={deliverTo} choices={catalogue.prefectures} all="—" onChange={setDeliverTo} />
        </Box>
        <TextField
          fullWidth multiline minRows={4} maxRows={16} sx={{ mt: 2 }} label={t.paste} helperText={t.pasteHint} value={text}
          onChange={(event) => setText(event.target.value)} slotProps={{ htmlInput: { maxLength: 30000 } }}
        />
        <Button variant="outlined" sx={{ mt: 1 }} disabled={text.trim() === ''} loading={reading.isPending} onClick={() => reading.mutate(text)}>{t.read}</Button>
        <ProblemAlert error={reading.error} />
        {left > 0 && <Alert severity="warning" sx={{ mt: 1 }}>{t.left(left)}</Alert>}
      </Section>
      {lines.length > 0 && (
        <Section flush title={t.lines} intro={t.linesHint}>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {lines.map((line, at) => (
              <LineRow
                // A line has no name but its place.
                key={at}
                at={at}
                line={line}
                reading={again.isPending && again.variables.at === at}
                reread={(phrase) => again.mutate({ at, phrase })}
                change={(next) => setLines((now) => now.map((one, i) => (i === at ? { ...one, ...next } : one)))}
                remove={() => setLines((now) => now.filter((_, i) => i !== at))}
              />
            ))}
          </Box>
          <Box sx={{ p: 2 }}>
            <ProblemAlert error={again.error ?? saving.error} />
            <Button variant="contained" disabled={bad || name.trim() === ''} loading={saving.isPending} onClick={save}>{t.saveCompare}</Button>
          </Box>
        </Section>
      )}
    </>
  );
}
