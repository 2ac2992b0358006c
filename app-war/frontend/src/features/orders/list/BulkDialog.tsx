import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { postOrdersBulkActionsCancellation, postOrdersBulkActionsConfirmation, postOrdersBulkActionsRequest } from '@/generated';
import type { BulkAction, BulkCommand, OrderSummary } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { BulkResult } from './BulkResult';
import { OrderNames } from './OrderNames';
import { texts } from './texts';

interface Props {
  command: BulkCommand;
  orders: OrderSummary[];
  onClose: (done: boolean) => void;
}

/** First what it will be done to, and to what not; then what became of each. */
export function BulkDialog({ command, orders, onClose }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  const [reason, setReason] = useState('');
  const [begun, setBegun] = useState<BulkAction | null>(null);
  const able = orders.filter((order) => order.bulk.includes(command));
  const unable = orders.filter((order) => !order.bulk.includes(command));
  const unpriced = able.filter((order) => order.totalYen == null).length;
  const send = useCommand(
    (why: string, key: string) => {
      const seen = able.map(({ id, version }) => ({ id, version }));
      const headers = { 'Idempotency-Key': key };
      if (command === 'CANCEL') return postOrdersBulkActionsCancellation({ body: { orders: seen, reason: why }, headers });
      const deed = command === 'CONFIRM' ? postOrdersBulkActionsConfirmation : postOrdersBulkActionsRequest;
      return deed({ body: { orders: seen }, headers });
    },
    { done: setBegun },
  );
  if (begun) return <BulkResult begun={begun} orders={able} onClose={() => onClose(true)} />;
  return (
    <CommandDialog
      wide
      title={t.previewTitle(t.bulk[command], able.length)}
      onClose={() => onClose(false)}
      busy={send.isPending}
      action={
        <Button variant="contained" color={command === 'CANCEL' ? 'error' : 'primary'} loading={send.isPending} disabled={command === 'CANCEL' && reason.trim() === ''} onClick={() => send.mutate(reason.trim())}>
          {t.doIt(able.length)}
        </Button>
      }
    >
      <ProblemAlert error={send.error} />
      <Typography className="phrase">{t.preview[command]}{t.each}</Typography>
      {command === 'CANCEL' && (
        <TextField autoFocus required fullWidth label={t.reason} helperText={t.reasonHint} value={reason} onChange={(event) => setReason(event.target.value)} slotProps={{ htmlInput: { maxLength: 500 } }} sx={{ mt: 2 }} />
      )}
      <Typography variant="h3" sx={{ mt: 2.5, mb: 1 }}>{t.will}</Typography>
      <OrderNames orders={able} />
      <Box sx={{ mt: 1.5, fontWeight: 700 }}>
        {t.total(format.yen(able.reduce((sum, order) => sum + (order.totalYen ?? 0), 0)))}{unpriced > 0 && t.unpriced(unpriced)}
      </Box>
      {unable.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 2.5, mb: 1 }}>{t.wont(unable.length)}</Typography>
          <OrderNames orders={unable} />
        </>
      )}
    </CommandDialog>
  );
}
