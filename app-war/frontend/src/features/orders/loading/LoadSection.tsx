import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useWatch, type Control } from 'react-hook-form';
import type { z } from 'zod';
import { getOrdersByIdShipmentsLoad, getVehicles } from '@/generated';
import type { zPostOrdersByIdShipmentsBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { ChoiceInput } from '@/shared/form/fields';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName } from '@/shared/wood/Wood';
import { Gauge } from './Gauge';
import { texts } from './texts';

type Values = z.input<typeof zPostOrdersByIdShipmentsBody>;

interface Props {
  order: Order;
  control: Control<Values, unknown, z.output<typeof zPostOrdersByIdShipmentsBody>>;
  onFill: (lineId: string, pieces: number) => void;
}

/** One of our vehicles, how full it is with what was typed, and what stays behind. */
export function LoadSection({ order, control, onFill }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const vehicles = useQuery({ queryKey: ['vehicles', 'in-use'], queryFn: () => getVehicles({ query: { archived: false, limit: 200 } }) });
  const vehicleId = useWatch({ control, name: 'vehicleId' }) ?? '';
  const typed = useWatch({ control, name: 'lines' });
  const load = useQuery({
    queryKey: ['orders', 'load', order.id, order.version, vehicleId],
    queryFn: () => getOrdersByIdShipmentsLoad({ path: { id: order.id }, query: { vehicle: vehicleId } }),
    enabled: vehicleId !== '',
  });
  const inUse = vehicles.data?.items ?? [];
  if (inUse.length === 0) return null;
  const data = vehicleId === '' ? undefined : load.data;
  const on = (lineId: string) => Number(typed.find((line) => line.lineId === lineId)?.pieces) || 0;
  const m3 = data?.lines.reduce((sum, line) => sum + on(line.lineId) * (line.pieceM3 ?? 0), 0) ?? 0;
  const kg = data?.lines.reduce((sum, line) => sum + on(line.lineId) * line.pieceKg, 0) ?? 0;
  return (
    <Box sx={{ mb: 2.5, p: 2, borderRadius: 1, bgcolor: '#f7f3ea', display: 'grid', gap: 2 }}>
      <ProblemAlert error={load.error} />
      <ChoiceInput control={control} name="vehicleId" label={t.ourVehicle} none={t.none} choices={inUse.map((vehicle) => ({ value: vehicle.id, label: vehicle.name }))} />
      {data && (
        <>
          <Gauge label={t.volume} used={m3} capacity={data.capacityM3} text={t.of(format.volume(m3), format.volume(data.capacityM3))} />
          <Gauge label={t.load} used={kg} capacity={data.capacityKg} text={t.of(`${format.number(Math.ceil(kg))} kg`, `${format.number(data.capacityKg)} kg`)} />
          {(m3 > data.capacityM3 || kg > data.capacityKg) && <Box role="alert" sx={{ color: 'error.main', fontWeight: 700 }}>{t.over}</Box>}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {data.lines.filter((line) => line.limit === 'LENGTH' || line.limit === 'UNKNOWN' || line.openPieces > on(line.lineId)).map((line) => {
              const ordered = order.lines.find((one) => one.id === line.lineId);
              if (!ordered) return null;
              return (
                <li key={line.lineId}>
                  {ordered.lineNo}. {woodName(ordered.wood)}: {line.limit === 'LENGTH' ? t.tooLong : line.limit === 'UNKNOWN' ? t.unknown : t.left(format.pieces(line.openPieces - on(line.lineId), ordered.wood))}
                </li>
              );
            })}
          </Box>
          <Box><Button variant="outlined" onClick={() => data.lines.forEach((line) => onFill(line.lineId, line.pieces))}>{t.fill}</Button></Box>
        </>
      )}
    </Box>
  );
}
