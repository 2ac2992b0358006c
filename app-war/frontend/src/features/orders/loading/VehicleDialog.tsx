import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { postVehicles, putVehiclesById } from '@/generated';
import { zPostVehiclesBody } from '@/generated/zod.gen';
import type { Vehicle } from '@/shared/api/model';
import { CheckInput } from '@/shared/form/CheckInput';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

export function VehicleDialog({ vehicle, onClose }: { vehicle: Vehicle | null; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const form = useApiForm({
    schema: zPostVehiclesBody,
    defaultValues: vehicle === null ? { version: 0, name: '', archived: false } : { ...vehicle },
    send: (body, key) => (vehicle === null ? postVehicles({ body, headers: { 'Idempotency-Key': key } }) : putVehiclesById({ path: { id: vehicle.id }, body })),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['vehicles'] });
      onClose();
    },
  });
  return (
    <CommandDialog title={vehicle === null ? t.addVehicle : t.changeVehicle} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid>
          <TextInput control={form.control} name="name" label={t.name} help={t.nameHint} required />
          <NumberInput control={form.control} name="capacityM3" label={t.capacityM3} unit="m³" required />
          <NumberInput control={form.control} name="capacityKg" label={t.capacityKg} unit="kg" required />
          <NumberInput control={form.control} name="bedLengthMm" label={t.bedLength} unit="mm" required />
        </FormGrid>
        {vehicle !== null && <CheckInput control={form.control} name="archived" label={t.archived} />}
      </form>
    </CommandDialog>
  );
}
