import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { CommandDialog } from './CommandDialog';
import { ProblemAlert } from './ProblemAlert';

interface Props {
  title: string;
  text: string;
  action: string;
  danger?: boolean;
  onClose: () => void;
  onConfirm: () => void;
  busy: boolean;
  error: Error | null;
}

export function ConfirmDialog({ title, text, action, danger = false, onClose, onConfirm, busy, error }: Props) {
  return (
    <CommandDialog
      title={title}
      onClose={onClose}
      busy={busy}
      action={
        <Button variant="contained" color={danger ? 'error' : 'primary'} loading={busy} onClick={onConfirm}>
          {action}
        </Button>
      }
    >
      <ProblemAlert error={error} />
      <Typography className="phrase">{text}</Typography>
    </CommandDialog>
  );
}
