import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Problem } from '@/shared/api/problem';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { bring } from './send';
import { texts } from './texts';

const ACCEPTED = '.xlsx,.xlsm,.xls,.csv,.txt';

/** A file by dropping or by choosing; the button is there for the keyboard and for who never drops anything. */
export function DropZone({ done }: { done: (id: string) => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [share, setShare] = useState(0);
  const [empty, setEmpty] = useState(false);
  const upload = useMutation({
    mutationFn: (file: File) => bring(file, crypto.randomUUID(), setShare),
    onSuccess: (begun) => done(begun.id),
  });
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file === undefined || upload.isPending) return;
    setShare(0);
    setEmpty(file.size === 0);
    if (file.size > 0) upload.mutate(file);
  };
  return (
    <Box
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer.files); }}
      sx={{
        border: '2px dashed', borderColor: over ? 'primary.main' : 'divider', borderRadius: 2, bgcolor: over ? 'action.hover' : 'background.paper',
        p: { xs: 3, sm: 5 }, textAlign: 'center', transition: 'background-color 120ms',
      }}
    >
      <UploadFileOutlined aria-hidden="true" sx={{ fontSize: 44, color: 'text.secondary' }} />
      <Typography className="phrase" variant="h2" component="p" sx={{ mt: 1 }}>{t.drop}</Typography>
      <Typography className="phrase" color="textSecondary" sx={{ mt: 0.5, mb: 2 }}>{t.dropHint}</Typography>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={t.choose}
        data-testid="import-file"
        onChange={(event) => { take(event.target.files); event.target.value = ''; }}
      />
      <Button variant="contained" size="large" loading={upload.isPending} onClick={() => input.current?.click()}>{t.choose}</Button>
      {upload.isPending && (
        <Box sx={{ mt: 2, maxWidth: 420, mx: 'auto' }} role="status">
          <LinearProgress variant="determinate" value={share * 100} aria-label={t.sending('')} />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>{t.sending(format.percent(Math.round(share * 100)))}</Typography>
        </Box>
      )}
      {empty && <Alert severity="error" sx={{ mt: 2, textAlign: 'left' }}>{t.emptyFile}</Alert>}
      {!empty && upload.error !== null && (
        <Box sx={{ mt: 2, textAlign: 'left' }}>
          {upload.error instanceof Problem ? <ProblemAlert error={upload.error} /> : <Alert severity="error">{t.sendFailed}</Alert>}
        </Box>
      )}
    </Box>
  );
}
