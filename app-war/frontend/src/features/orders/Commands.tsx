import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  deleteOrdersByIdDraft,
  postOrdersByIdCancellation,
  postOrdersByIdCancellationRequest,
  postOrdersByIdCancellationRequestConsent,
  postOrdersByIdCancellationRequestRefusal,
  postOrdersByIdCancellationRequestWithdrawal,
  postOrdersByIdPlacement,
  postOrdersByIdRequest,
} from '@/generated';
import type { OfferedCommand, Order } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { AllocationDialog } from './allocation/AllocationDialog';
import { AskApprovalDialog } from './approval/AskApprovalDialog';
import { CancelDialog } from './CancelDialog';
import { ConfirmOrderDialog } from './ConfirmOrderDialog';
import { DispatchDialog } from './DispatchDialog';
import { CounterDialog } from './negotiation/CounterDialog';
import { PlaceDialog } from './negotiation/PlaceDialog';
import { arriving, isBarred, isPossible, needsQuote } from './possible';
import { PlanDialog } from './loading/PlanDialog';
import { QuoteDialog } from './QuoteDialog';
import { ReceiveDialog } from './ReceiveDialog';
import { SimpleCommandDialog } from './SimpleCommandDialog';
import { texts } from './texts';
import { useWaiting } from './waiting';

/** Most wanted first; what ends an order last and quietest. */
const sequence: readonly OfferedCommand[] = ['PLACE', 'ASK_APPROVAL', 'REQUEST', 'CONFIRM', 'QUOTE', 'COUNTER', 'DISPATCH', 'RECEIVE', 'ALLOCATE', 'PLAN_SHIPMENT', 'EDIT', 'REFUSE_CANCELLATION', 'WITHDRAW_CANCELLATION', 'CANCEL_BY_CONSENT', 'DECLINE', 'CANCEL', 'ASK_CANCELLATION', 'DISCARD'];
const ending: readonly OfferedCommand[] = ['CANCEL_BY_CONSENT', 'DECLINE', 'CANCEL', 'ASK_CANCELLATION', 'DISCARD'];

export function Commands({ order }: { order: Order }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState<OfferedCommand | null>(null);
  const waiting = useWaiting(order);
  const possible = sequence.filter((command) => isPossible(order, command));
  const barred = sequence.find((command) => !ending.includes(command) && isBarred(order, command));
  // A quote may be mended while the buyer thinks about it: it is not our turn all the same.
  const mending = order.status === 'QUOTED' && order.side === 'SALE';
  const onward = !mending && possible.some((command) => !ending.includes(command));
  const hint = onward ? needsQuote(order) && t.quoteFirst : barred ? t.barred(t.commands[barred]) : waiting;
  return (
    <>
      {hint && <Typography className="phrase" color="textSecondary" sx={{ mt: 2.5 }}>{hint}</Typography>}
      {possible.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2.5 }} role="group" aria-label={t.commandsLabel}>
          {possible.map((command, at) => {
            const label = command === 'QUOTE' && mending ? t.quoteAgain : t.commands[command];
            if (command === 'EDIT') return <LinkButton key={command} to={`/orders/${order.id}/draft`} variant="outlined">{label}</LinkButton>;
            const ends = ending.includes(command);
            return (
              <Button key={command} variant={ends ? 'text' : onward && at === 0 ? 'contained' : 'outlined'} color={ends ? 'error' : 'primary'} sx={ends && at === 0 ? { ml: -1 } : undefined} onClick={() => setOpen(command)}>
                {label}
              </Button>
            );
          })}
        </Box>
      )}
      {/* Stays while it has something to say, even when nothing is possible any more. */}
      {open && <OpenDialog command={open} order={order} onClose={() => setOpen(null)} />}
    </>
  );
}

function OpenDialog({ command, order, onClose }: { command: OfferedCommand; order: Order; onClose: () => void }) {
  const navigate = useNavigate();
  const at = { path: { id: order.id } };
  const body = { version: order.version };
  switch (command) {
    case 'REQUEST':
      return <SimpleCommandDialog command={command} send={(key) => postOrdersByIdRequest({ ...at, body, headers: { 'Idempotency-Key': key } })} onClose={onClose} />;
    case 'PLACE':
      if (order.status === 'QUOTED') return <PlaceDialog order={order} onClose={onClose} />;
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
    case 'ASK_APPROVAL':
      return <AskApprovalDialog order={order} onClose={onClose} />;
    case 'COUNTER':
      return <CounterDialog order={order} onClose={onClose} />;
    case 'QUOTE':
      return <QuoteDialog order={order} onClose={onClose} />;
    case 'CONFIRM':
      return <ConfirmOrderDialog order={order} onClose={onClose} />;
    case 'DISPATCH':
      return <DispatchDialog order={order} onClose={onClose} />;
    case 'RECEIVE': {
      const shipment = arriving(order);
      return shipment ? <ReceiveDialog order={order} shipment={shipment} onClose={onClose} /> : null;
    }
    case 'CANCEL':
    case 'DECLINE':
      return <CancelDialog order={order} command={command} send={postOrdersByIdCancellation} onClose={onClose} />;
    case 'ASK_CANCELLATION':
      return <CancelDialog order={order} command={command} send={postOrdersByIdCancellationRequest} onClose={onClose} />;
    case 'REFUSE_CANCELLATION':
      return <CancelDialog order={order} command={command} send={postOrdersByIdCancellationRequestRefusal} onClose={onClose} />;
    case 'CANCEL_BY_CONSENT':
      return <SimpleCommandDialog command={command} danger send={(key) => postOrdersByIdCancellationRequestConsent({ ...at, body, headers: { 'Idempotency-Key': key } })} onClose={onClose} />;
    case 'WITHDRAW_CANCELLATION':
      return <SimpleCommandDialog command={command} send={(key) => postOrdersByIdCancellationRequestWithdrawal({ ...at, body, headers: { 'Idempotency-Key': key } })} onClose={onClose} />;
    case 'ALLOCATE':
      return <AllocationDialog order={order} onClose={onClose} />;
    case 'PLAN_SHIPMENT':
      return <PlanDialog order={order} onClose={onClose} />;
    default:
      return null;
  }
}
