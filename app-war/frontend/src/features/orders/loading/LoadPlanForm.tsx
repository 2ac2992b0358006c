import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { postLoadPlans, putLoadPlansById } from '@/generated';
import { zPostLoadPlansBody } from '@/generated/zod.gen';
import type { LoadPlan, Vehicle } from '@/shared/api/model';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { today } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { useDimensions, useWoodName } from '@/shared/wood/Wood';
import { DialogLine } from '../DialogLine';
import { AddOrder } from './AddOrder';
import { DeletePlan } from './DeletePlan';
import { Gauge } from './Gauge';
import { planTexts } from './planTexts';
import { PrintedLoad } from './PrintedLoad';
import { texts } from './texts';
import type { Loadable } from './useLoadable';

/** One vehicle on one day: what goes on it, and how full it is with what is typed. */
export function LoadPlanForm({ plan, vehicles }: { plan: LoadPlan | null; vehicles: Vehicle[] }) {
  const t = useTexts(planTexts);
  const l = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const dimensions = useDimensions();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [known, setKnown] = useState<ReadonlyMap<string, Loadable>>(new Map(plan?.lines.map((line) => [line.lineId, line])));
  const form = useApiForm({
    schema: zPostLoadPlansBody,
    defaultValues: {
      version: plan?.version ?? 0, vehicleId: plan?.vehicleId ?? '', day: plan?.day ?? today(), note: plan?.note ?? '',
      lines: plan?.lines.map(({ lineId, pieces }) => ({ lineId, pieces })) ?? [],
    },
    send: (body, key) => plan === null ? postLoadPlans({ body, headers: { 'Idempotency-Key': key } }) : putLoadPlansById({ path: { id: plan.id }, body }),
    done: (saved) => {
      queries.setQueryData(['orders', 'load-plans', saved.id], saved);
      void queries.invalidateQueries({ queryKey: ['orders', 'load-plans'] });
      void navigate(`/load-plans/${saved.id}`, { replace: true });
    },
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'lines' });
  const vehicleId = useWatch({ control: form.control, name: 'vehicleId' });
  const typed = useWatch({ control: form.control, name: 'lines' });
  const vehicle = vehicles.find((one) => one.id === vehicleId);
  const sum = (of: (item: Loadable) => number) => typed.reduce((all, line) => all + (line.pieces || 0) * of(known.get(line.lineId) ?? nothing), 0);
  const m3 = sum((item) => item.pieceM3 ?? 0);
  const kg = sum((item) => item.pieceKg);
  const changed = form.form.formState.isDirty;
  const orders = [...new Map(typed.flatMap((line) => known.get(line.lineId) ?? []).map((item) => [item.orderId, item])).values()];
  return (
    <>
      <PageHeading
        title={plan === null ? t.new : `${format.date(plan.day)} ${plan.vehicleName}`}
        intro={plan === null ? t.intro : t.changed(plan.changedByName, format.dateTime(plan.changedAt))}
        up={{ to: '/load-plans', label: t.title }}
        actions={plan !== null && (
          <>
            <Button variant="outlined" disabled={changed} onClick={() => window.print()}>{t.print}</Button>
            <DeletePlan plan={plan} />
          </>
        )}
      />
      <form {...form.formProps}>
        <Section>
          <FormGrid>
            <ChoiceInput control={form.control} name="vehicleId" label={t.vehicle} choices={vehicles.map((one) => ({ value: one.id, label: one.name }))} required />
            <TextInput control={form.control} name="day" label={t.day} type="date" required />
            <TextInput control={form.control} name="note" label={t.note} help={t.noteHint} />
          </FormGrid>
          {vehicle && (
            <Box sx={{ mt: 2.5, p: 2, borderRadius: 1, bgcolor: '#f7f3ea', display: 'grid', gap: 2 }}>
              <Gauge label={l.volume} used={m3} capacity={vehicle.capacityM3} text={l.of(format.volume(m3), format.volume(vehicle.capacityM3))} />
              <Gauge label={l.load} used={kg} capacity={vehicle.capacityKg} text={l.of(`${format.number(Math.ceil(kg))} kg`, `${format.number(vehicle.capacityKg)} kg`)} />
              {(m3 > vehicle.capacityM3 || kg > vehicle.capacityKg) && <Box role="alert" sx={{ color: 'error.main', fontWeight: 700 }}>{l.over}</Box>}
            </Box>
          )}
        </Section>
        <Section title={t.what} intro={t.whatHint}>
          <AddOrder vehicleId={vehicleId} onAdd={(items) => {
            setKnown(new Map([...known, ...items.map((item) => [item.lineId, item] as const)]));
            append(items.filter((item) => !typed.some((line) => line.lineId === item.lineId)).map((item) => ({ lineId: item.lineId, pieces: item.openPieces })));
          }} />
          {fields.length === 0 && <Typography className="phrase" color="textSecondary">{t.empty}</Typography>}
          {fields.map((field, at) => {
            const item = known.get(field.lineId);
            if (!item) return null;
            const open = format.pieces(item.openPieces, item.wood);
            const now = Number(typed[at]?.pieces) || 0;
            return (
              <DialogLine
                key={field.id}
                title={`${item.orderNumber}-${String(item.lineNo)} ${woodName(item.wood)} ${dimensions(item.wood)}`}
                detail={<>
                  <Box>{item.buyerName} · {item.deliveryPlace}</Box>
                  <Box>{t.open(open)}</Box>
                  {now > item.openPieces && <Box role="alert" sx={{ color: 'error.main', fontWeight: 700 }}>{t.tooMany(open)}</Box>}
                  {vehicle && item.lengthMm > vehicle.bedLengthMm && <Box role="alert" sx={{ color: 'error.main', fontWeight: 700 }}>{l.tooLong}</Box>}
                </>}
              >
                <NumberInput control={form.control} name={`lines.${at}.pieces`} label={t.pieces} required />
                <Button size="small" onClick={() => remove(at)}>{t.remove}</Button>
              </DialogLine>
            );
          })}
        </Section>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 3 }}>
          <Button variant="contained" size="large" disabled={fields.length === 0} {...form.submitProps}>{t.save}</Button>
          {plan !== null && <Typography role="status" color="textSecondary">{changed ? `${t.unsaved} ${t.printHint}` : ''}</Typography>}
        </Box>
      </form>
      {plan !== null && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 3 }}>{orders.map((item) => <LinkButton key={item.orderId} to={`/orders/${item.orderId}`} variant="outlined">{t.ship(item.orderNumber)}</LinkButton>)}</Box>}
      {plan !== null && <PrintedLoad plan={plan} />}
    </>
  );
}

const nothing = { pieceM3: 0, pieceKg: 0 } as Loadable;
