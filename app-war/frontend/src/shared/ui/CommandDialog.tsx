import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, type ReactNode } from 'react';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
  busy?: boolean;
  wide?: boolean;
  /** What the other button says where it is no "cancel". */
  closeLabel?: string;
}

/** One question, one deed. Fills the screen on a phone. */
export function CommandDialog({ title, onClose, children, action, busy = false, wide = false, closeLabel }: Props) {
  const t = useTexts(common);
  const phone = useMediaQuery('(max-width:599px)');
  const id = useId();
  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth={wide ? 'md' : 'sm'} fullScreen={phone && wide} aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ '&&': { pt: 1 } }}>{children}</DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>{closeLabel ?? t.cancel}</Button>
        {action}
      </DialogActions>
    </Dialog>
  );
}
