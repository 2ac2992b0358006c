import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Order } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Section } from '@/shared/ui/Section';
import { totalTexts } from './texts';

/** What it comes to: lines, charges, and the tax of each rate as far as it can be told now. */
export function Totals({ order }: { order: Order }) {
  const t = useTexts(totalTexts);
  const format = useFormat();
  const charges = order.charges.filter((charge) => !charge.dropped);
  const goods = order.lines.filter((line) => !line.dropped).reduce((sum, line) => sum + (line.amountYen ?? 0), 0);
  const tax = order.rates.reduce((sum, rate) => sum + rate.taxYen, 0);
  if (order.totalYen == null) return null;
  return (
    <Section title={t.title}>
      <Box component="dl" sx={{ m: 0, maxWidth: 460, display: 'grid', gridTemplateColumns: '1fr auto', gap: '6px 24px', fontVariantNumeric: 'tabular-nums' }}>
        {charges.length > 0 && <Row label={t.goods} value={format.yen(goods)} />}
        {charges.map((charge) => <Row key={charge.id} label={`${t.kinds[charge.kind]} ${charge.label}`} value={format.yen(charge.amountYen)} />)}
        <Row label={t.net} value={format.yen(order.totalYen)} strong />
        {order.rates.map((rate) => <Row key={rate.percent} label={t.tax(rate.percent)} value={format.yen(rate.taxYen)} />)}
        <Row label={t.gross} value={format.yen(order.totalYen + tax)} strong />
      </Box>
      <Typography className="phrase" variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>{t.estimate}</Typography>
    </Section>
  );
}

function Row({ label, value, strong = false }: { label: string; value: string; strong?: boolean }) {
  return (
    <>
      <Box component="dt" sx={{ fontWeight: strong ? 700 : 400 }}>{label}</Box>
      <Box component="dd" sx={{ m: 0, textAlign: 'right', fontWeight: strong ? 700 : 400 }}>{value}</Box>
    </>
  );
}
