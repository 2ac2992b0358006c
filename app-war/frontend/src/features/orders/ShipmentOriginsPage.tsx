import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { getOrdersById } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Order, Shipment } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ChainView } from '@/shared/origin/ChainView';
import { onPaper } from '@/shared/origin/onPaper';
import { OriginFactsList } from '@/shared/origin/OriginFactsList';
import { originTexts } from '@/shared/origin/texts';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { useWoodName } from '@/shared/wood/Wood';
import { shipmentOriginTexts } from './shipmentOriginTexts';
import { TakeOverDialog } from './TakeOverDialog';

type Line = Shipment['lines'][number];

/** Where each line of a shipment comes from and the way it took: the same for both sides, without a name from further up. */
export function ShipmentOriginsPage() {
  const { id = '', shipmentId = '' } = useParams();
  const order = useQuery({ queryKey: ['orders', 'one', id], queryFn: () => getOrdersById({ path: { id } }) });
  return (
    <Loaded query={order}>
      {(data) => {
        const shipment = data.shipments.find((one) => one.id === shipmentId);
        return shipment ? <Origins order={data} shipment={shipment} /> : <EmptyState title={data.number ?? ''} />;
      }}
    </Loaded>
  );
}

function Origins({ order, shipment }: { order: Order; shipment: Shipment }) {
  const t = useTexts(shipmentOriginTexts);
  const o = useTexts(originTexts);
  const format = useFormat();
  const woodName = useWoodName();
  const can = useCan();
  const [taking, setTaking] = useState<Line | null>(null);
  const buys = order.side === 'PURCHASE';
  return (
    <>
      <GlobalStyles styles={onPaper} />
      <PageHeading
        title={t.title(`${order.number ?? ''}-${shipment.shipmentNo}`)}
        up={{ to: `/orders/${order.id}?tab=shipments`, label: order.number ?? '' }}
        intro={o.chainHint}
        actions={<Button variant="outlined" onClick={() => window.print()}>{o.print}</Button>}
      />
      <Box id="on-paper">
        {shipment.lines.map((line) => {
          const ordered = order.lines.find((one) => one.id === line.lineId);
          return (
            <Section
              key={line.lineId}
              title={ordered ? `${ordered.lineNo}. ${woodName(ordered.wood)}` : ''}
              intro={`${format.pieces(line.pieces, ordered?.wood)}${format.inBrackets(format.volume(line.volumeM3))}`}
              action={buys && shipment.receivedAt != null && line.origins.length > 0 && can('origin:manage') && <Button variant="outlined" onClick={() => setTaking(line)}>{t.takeOver}</Button>}
            >
              {line.origins.length === 0 && <Typography>{line.originUnverifiedReason ? t.unverified(line.originUnverifiedReason) : line.originEvidence ?? o.noRecord}</Typography>}
              {line.origins.length > 1 && <Typography sx={{ mb: 2 }}>{o.several(line.origins.length)}</Typography>}
              {line.origins.map((origin, at) => (
                <Box key={at} sx={at === 0 ? {} : { borderTop: '1px solid', borderColor: '#ece7dc', pt: 2.5, mt: 2.5 }}>
                  <OriginFactsList origin={origin} ourselves={!buys} />
                  <Typography variant="h3" sx={{ fontSize: '1.0625rem', mt: 2.5, mb: 1.5 }}>{o.chain}</Typography>
                  <ChainView origin={origin} end={buys ? o.you : o.buyer} ourselves={!buys} />
                </Box>
              ))}
              {line.origins.length > 0 && line.originUnverifiedReason && <Typography color="textSecondary" sx={{ mt: 2 }}>{t.unverified(line.originUnverifiedReason)}</Typography>}
            </Section>
          );
        })}
      </Box>
      {taking && <TakeOverDialog order={order} shipment={shipment} line={taking} onClose={() => setTaking(null)} />}
    </>
  );
}
