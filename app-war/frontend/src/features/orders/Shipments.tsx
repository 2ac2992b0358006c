import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Order, Shipment } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { LegalityChip } from '@/shared/origin/LegalityChip';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Fact, Facts } from '@/shared/ui/Fact';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { shipmentTone } from '@/shared/ui/tones';
import { useWoodName } from '@/shared/wood/Wood';
import { isPossible } from './possible';
import { texts as loadingTexts } from './loading/texts';
import { Photos } from './photo/Photos';
import { ReceiveDialog } from './ReceiveDialog';
import { shipmentOriginTexts } from './shipmentOriginTexts';
import { texts } from './texts';

export function Shipments({ order }: { order: Order }) {
  const t = useTexts(texts);
  const o = useTexts(shipmentOriginTexts);
  const l = useTexts(loadingTexts);
  const words = useTexts(terms);
  const format = useFormat();
  const [receiving, setReceiving] = useState<Shipment | null>(null);
  if (order.shipments.length === 0) {
    return <Section><EmptyState title={t.noShipments}>{order.side === 'SALE' ? t.noShipmentsSeller : t.noShipmentsBuyer}</EmptyState></Section>;
  }
  return (
    <>
      {order.shipments.map((shipment) => {
        const status = shipment.receivedAt === null ? 'DISPATCHED' : 'RECEIVED';
        return (
          <Section
            key={shipment.id}
            title={<Box component="span" sx={{ display: 'inline-flex', gap: 1.5, alignItems: 'center' }}>{t.shipment(shipment.shipmentNo)}<StatusChip label={words.shipmentStatus[status]} tone={shipmentTone[status]} /></Box>}
            action={status === 'DISPATCHED' && isPossible(order, 'RECEIVE') && <Button variant="contained" onClick={() => setReceiving(shipment)}>{t.commands.RECEIVE}</Button>}
          >
            <Facts>
              <Fact label={t.dispatchedOn}>{format.date(shipment.dispatchedOn)}</Fact>
              {shipment.plannedOn && <Fact label={l.planned}>{format.date(shipment.plannedOn)}</Fact>}
              {shipment.vehicle && <Fact label={t.vehicle}>{shipment.vehicle}</Fact>}
              {(shipment.weightKg ?? 0) > 0 && <Fact label={l.weight}>{l.kg(format.number(shipment.weightKg ?? 0))}</Fact>}
              {shipment.driverNote && <Fact label={l.driverNote} roomy>{shipment.driverNote}</Fact>}
              {shipment.receivedAt && <Fact label={t.receivedAt}>{format.dateTime(shipment.receivedAt)}</Fact>}
            </Facts>
            <ShipmentLines order={order} shipment={shipment} />
            {shipment.receiptNote && <Box sx={{ mt: 1 }}>{l.receiptNote}: {shipment.receiptNote}</Box>}
            <Photos orderId={order.id} photos={shipment.photos} />
            {shipment.lines.some((line) => line.origins.length > 0) && (
              <LinkButton to={`/orders/${order.id}/shipments/${shipment.id}/origins`} variant="outlined" sx={{ mt: 1 }}>{o.link}</LinkButton>
            )}
          </Section>
        );
      })}
      {receiving && <ReceiveDialog order={order} shipment={receiving} onClose={() => setReceiving(null)} />}
    </>
  );
}

/** One word for each finding: wood of several origins may have several. */
function LegalityChips({ origins }: { origins: Shipment['lines'][number]['origins'] }) {
  return [...new Set(origins.map((origin) => origin.legality))].map((legality) => <LegalityChip key={legality} legality={legality} />);
}

function ShipmentLines({ order, shipment }: { order: Order; shipment: Shipment }) {
  const t = useTexts(texts);
  const l = useTexts(loadingTexts);
  const format = useFormat();
  const woodName = useWoodName();
  const inOrder = shipment.lines
    .map((line) => ({ line, ordered: order.lines.find((one) => one.id === line.lineId) }))
    .sort((a, b) => (a.ordered?.lineNo ?? 0) - (b.ordered?.lineNo ?? 0));
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}>
      {inOrder.map(({ line, ordered }) => {
        const wood = ordered?.wood;
        return (
          <Box component="li" key={line.lineId} sx={{ py: 1.25, borderTop: '1px solid', borderColor: '#ece7dc', display: 'flex', flexWrap: 'wrap', gap: '2px 24px', justifyContent: 'space-between' }}>
            <Box sx={{ fontWeight: 700 }}>{ordered ? `${ordered.lineNo}. ${woodName(ordered.wood)}` : ''}</Box>
            <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {format.quantity(line.pieces, wood)}{format.inBrackets(format.volume(line.volumeM3))}
              {line.receivedPieces != null && <Box component="span" sx={{ color: 'success.main', fontWeight: 700 }}> → {t.receivedCount(format.pieces(line.receivedPieces, wood))}</Box>}
              {(line.damagedPieces ?? 0) > 0 && <Box component="span" sx={{ color: 'error.main', fontWeight: 700 }}> {l.damaged(format.pieces(line.damagedPieces ?? 0, wood))}</Box>}
            </Box>
            <Box sx={{ flexBasis: '100%', color: 'text.secondary', fontSize: '0.9375rem' }}>
              {line.differenceNote && <Box>{line.differenceNote}</Box>}
              {line.originEvidence ? <>{t.evidence(line.originEvidence)} <LegalityChips origins={line.origins} /></> : line.originUnverifiedReason ? t.unverified(line.originUnverifiedReason) : null}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
