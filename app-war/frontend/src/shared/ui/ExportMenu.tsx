import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Snackbar from '@mui/material/Snackbar';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { getListExportsById, type ListExport, type SheetForm } from '@/generated';
import { jobEnded, useJob } from '@/shared/api/jobs';
import { Problem } from '@/shared/api/problem';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { texts } from './exportTexts';
import { save } from './save';

const forms: readonly SheetForm[] = ['XLSX', 'CSV', 'CSV_SHIFT_JIS'];
const extension: Record<SheetForm, string> = { XLSX: 'xlsx', CSV: 'csv', CSV_SHIFT_JIS: 'csv' };

interface Props {
  /** What the list is called: names the file. */
  name: string;
  /** The file itself, narrowed as the list on the screen is. */
  file: (form: SheetForm) => Promise<Blob | File>;
  /** Begins a job for the same, for when there is too much for an answer. */
  ask: (form: SheetForm, key: string) => Promise<ListExport>;
}

/** Takes a list along as a file, as it is filtered now: at once, or, when it is long, as soon as the server has made it. */
export function ExportMenu({ name, file, ask }: Props) {
  const t = useTexts(texts);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [making, setMaking] = useState<ListExport | null>(null);
  const take = useMutation({
    mutationFn: async (form: SheetForm) => {
      try {
        save(await file(form), `${name}_${today()}.${extension[form]}`);
      } catch (error) {
        if (!(error instanceof Problem) || error.kind !== 'too-many-rows') throw error;
        setMaking(await ask(form, crypto.randomUUID()));
      }
    },
  });
  const choose = (form: SheetForm) => {
    setOpen(false);
    take.mutate(form);
  };
  return (
    <>
      <Button
        ref={button}
        variant="outlined"
        startIcon={<DownloadIcon />}
        aria-haspopup="menu"
        aria-expanded={open}
        loading={take.isPending}
        disabled={making !== null}
        onClick={() => setOpen(true)}
      >
        {t.export}
      </Button>
      <Menu anchorEl={() => button.current} open={open} onClose={() => setOpen(false)}>
        {forms.map((form) => (
          <MenuItem key={form} onClick={() => choose(form)} sx={{ minHeight: 48 }}>
            <ListItemText primary={t.forms[form]} secondary={t.hints[form]} />
          </MenuItem>
        ))}
      </Menu>
      {making && <Making key={making.id} export={making} onClose={() => setMaking(null)} />}
      <Snackbar open={take.isError} onClose={() => take.reset()} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
        <Alert severity="error" variant="filled" onClose={() => take.reset()}>{t.failed}</Alert>
      </Snackbar>
    </>
  );
}

/** The server makes the file; when it is there, it is fetched without another click. */
function Making({ export: asked, onClose }: { export: ListExport; onClose: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const job = useJob(asked.jobId).data;
  const ended = jobEnded(job);
  const done = job?.state === 'DONE';
  const fetched = useRef(false);
  const fetchFile = useMutation({
    mutationFn: async () => {
      const made = await getListExportsById({ path: { id: asked.id } });
      if (made.file) window.location.assign(made.file.url);
    },
    onSuccess: onClose,
  });
  const { mutate } = fetchFile;
  useEffect(() => {
    if (!done || fetched.current) return;
    fetched.current = true;
    mutate();
  }, [done, mutate]);
  const failed = fetchFile.isError || (ended && !done);
  return (
    <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
      {failed
        ? <Alert severity="error" variant="filled" onClose={onClose}>{t.failed}</Alert>
        : (
          <Alert severity="info" variant="filled" icon={false} sx={{ minWidth: 280 }}>
            <Typography role="status" sx={{ mb: 1 }}>{t.making(format.number(job?.done ?? 0))}</Typography>
            <LinearProgress color="inherit" aria-label={t.export} />
          </Alert>
        )}
    </Snackbar>
  );
}

const today = () => new Date().toLocaleDateString('sv-SE');
