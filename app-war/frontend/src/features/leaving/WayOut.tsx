import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Leaving, Obligation } from '@/generated';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { Section } from '@/shared/ui/Section';
import { LeaveDialog } from './LeaveDialog';
import { texts } from './texts';

/** What leaving means, what is in the way, and the way to do it. */
export function WayOut({ leaving }: { leaving: Leaving }) {
  const t = useTexts(texts);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const blocked = leaving.open.filter((one) => one.inTheWay);
  const toSettle = leaving.open.filter((one) => !one.inTheWay);
  return (
    <Section title={t.leaveTitle}>
      <Typography variant="h3" sx={{ fontSize: '1.0625rem', mb: 1 }}>{t.whatHappens}</Typography>
      <Box component="ol" sx={{ mt: 0, mb: 2, pl: 3, '& li': { mb: 0.75 } }}>
        <li>{t.step1}</li>
        <li>{t.step2(format.number(leaving.waitingDays))}</li>
        <li>{t.step3}</li>
        <li>{t.step4}</li>
      </Box>
      <Typography className="phrase" sx={{ mb: 2 }}>{t.partnersKeep}</Typography>
      {leaving.inTheWay > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          <AlertTitle>{t.inTheWayTitle(format.number(leaving.inTheWay))}</AlertTitle>
          {t.inTheWayHint}
          <Orders orders={blocked} />
        </Alert>
      )}
      {toSettle.length > 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          <AlertTitle>{t.settleTitle}</AlertTitle>
          {t.settleHint}
          <Orders orders={toSettle} />
        </Alert>
      )}
      <Button variant="outlined" color="error" disabled={leaving.inTheWay > 0} onClick={() => setAsking(true)}>{t.leave}</Button>
      {asking && <LeaveDialog onClose={() => setAsking(false)} />}
    </Section>
  );
}

function Orders({ orders }: { orders: Obligation[] }) {
  const words = useTexts(terms);
  const names: Record<string, string> = words.orderStatus;
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
      {orders.map((order) => (
        <li key={order.id}>
          <Link component={RouterLink} to={`/orders/${order.id}`} color="inherit">{order.number}</Link> {order.counterparty} — {names[order.status] ?? order.status}
        </li>
      ))}
    </Box>
  );
}
