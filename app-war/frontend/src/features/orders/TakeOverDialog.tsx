import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { getLots, postOrdersByIdShipmentsByShipmentIdOrigins } from '@/generated';
import { zPostOrdersByIdShipmentsByShipmentIdOriginsBody } from '@/generated/zod.gen';
import type { Order, Shipment } from '@/shared/api/model';
import { ChoiceInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { shipmentOriginTexts } from './shipmentOriginTexts';

interface Props {
  order: Order;
  shipment: Shipment;
  line: Shipment['lines'][number];
  onClose: () => void;
}

/** What was passed on becomes the origin of a lot of ours: one of the same species that lies in stock. */
export function TakeOverDialog({ order, shipment, line, onClose }: Props) {
  const t = useTexts(shipmentOriginTexts);
  const format = useFormat();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const wood = order.lines.find((one) => one.id === line.lineId)?.wood;
  const lots = useQuery({
    queryKey: ['lots', 'of', wood?.kind, wood?.species],
    queryFn: () => getLots({ query: { ...(wood ? { kind: wood.kind, species: wood.species } : {}), limit: 100 } }),
  });
  const form = useApiForm({
    schema: zPostOrdersByIdShipmentsByShipmentIdOriginsBody,
    defaultValues: { lineId: line.lineId, lotId: '' },
    send: (body, key) => postOrdersByIdShipmentsByShipmentIdOrigins({ path: { id: order.id, shipmentId: shipment.id }, body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      for (const key of ['lots', 'origins']) void queries.invalidateQueries({ queryKey: [key] });
      void navigate(`/lots/${form.form.getValues('lotId')}`);
    },
  });
  const offered = lots.data?.items ?? [];
  return (
    <CommandDialog
      title={t.takeOver}
      onClose={onClose}
      busy={form.sending}
      action={lots.data && offered.length === 0 ? <LinkButton to="/lots/new" variant="contained">{t.newLot}</LinkButton> : <Button variant="contained" {...form.submitProps}>{t.takeOver}</Button>}
    >
      <form {...form.formProps}>
        <ProblemAlert error={form.problem ?? lots.error} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{lots.data && offered.length === 0 ? t.noLots : t.takeOverHint}</Typography>
        {offered.length > 0 && (
          <ChoiceInput
            control={form.control}
            name="lotId"
            label={t.lot}
            required
            choices={offered.map((lot) => ({ value: lot.id, label: format.list([lot.lotNumber, format.pieces(lot.pieces, lot.wood), lot.place]) }))}
          />
        )}
      </form>
    </CommandDialog>
  );
}
