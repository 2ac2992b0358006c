import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { deleteOrdersByIdDraft, postOrdersByIdPlacement, postOrdersByIdRequest } from '@/generated';
import type { Order, OrderCommand } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { CancelDialog } from './CancelDialog';
import { ConfirmOrderDialog } from './ConfirmOrderDialog';
import { DispatchDialog } from './DispatchDialog';
import { QuoteDialog } from './QuoteDialog';
import { ReceiveDialog } from './ReceiveDialog';
import { SimpleCommandDialog } from './SimpleCommandDialog';
import { texts } from './texts';

/** Most wanted first; what ends an order last and quietest. */
const sequence: readonly OrderCommand[] = ['PLACE', 'REQUEST', 'CONFIRM', 'QUOTE', 'DISPATCH', 'RECEIVE', 'EDIT', 'DECLINE', 'CANCEL', 'DISCARD'];
const ending: readonly OrderCommand[] = ['DECLINE', 'CANCEL', 'DISCARD'];

export function Commands({ order }: { order: Order }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState<OrderCommand | null>(null);
  const possible = sequence.filter((command) => order.commands.some((one) => one.command === command && one.possible));
  const why = order.commands.find((one) => !one.possible && one.why)?.why;
  if (possible.length === 0) {
    return why ? <Alert severity="info" sx={{ mt: 2.5 }}>{why}</Alert> : null;
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 3 }} role="group" aria-label={t.commandsLabel}>
      {possible.map((command, at) => {
        const label = t.commands[command];
        if (command === 'EDIT') return <LinkButton key={command} to={`/orders/${order.id}/draft`} variant="outlined">{label}</LinkButton>;
        const ends = ending.includes(command);
        return (
          <Button key={command} variant={ends ? 'text' : at === 0 ? 'contained' : 'outlined'} color={ends ? 'error' : 'primary'} onClick={() => setOpen(command)}>
            {label}
          </Button>
        );
      })}
      {open && <OpenDialog command={open} order={order} onClose={() => setOpen(null)} />}
    </Box>
  );
}

function OpenDialog({ command, order, onClose }: { command: OrderCommand; order: Order; onClose: () => void }) {
  const navigate = useNavigate();
  const at = { path: { id: order.id } };
  const body = { version: order.version };
  switch (command) {
    case 'REQUEST':
      return <SimpleCommandDialog command={command} send={(key) => postOrdersByIdRequest({ ...at, body, headers: { 'Idempotency-Key': key } })} onClose={onClose} />;
    case 'PLACE':
      return <SimpleCommandDialog command={command} order={order} send={(key) => postOrdersByIdPlacement({ ...at, body, headers: { 'Idempotency-Key': key } })} onClose={onClose} />;
    case 'DISCARD':
      return (
        <SimpleCommandDialog
          command={command}
          send={async () => {
            await deleteOrdersByIdDraft({ ...at, query: { version: order.version } });
            return null;
          }}
          onClose={onClose}
          gone={() => void navigate('/orders?side=PURCHASE', { replace: true })}
        />
      );
    case 'QUOTE':
      return <QuoteDialog order={order} onClose={onClose} />;
    case 'CONFIRM':
      return <ConfirmOrderDialog order={order} onClose={onClose} />;
    case 'DISPATCH':
      return <DispatchDialog order={order} onClose={onClose} />;
    case 'RECEIVE': {
      const shipment = order.shipments.find((one) => one.status === 'DISPATCHED');
      return shipment ? <ReceiveDialog order={order} shipment={shipment} onClose={onClose} /> : null;
    }
    case 'CANCEL':
    case 'DECLINE':
      return <CancelDialog order={order} command={command} onClose={onClose} />;
    case 'EDIT':
      return null;
  }
}
