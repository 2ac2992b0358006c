import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getVehicles } from '@/generated';
import type { Vehicle } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { texts } from './texts';
import { VehicleDialog } from './VehicleDialog';

export function VehiclesPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const vehicles = useQuery({ queryKey: ['vehicles'], queryFn: () => getVehicles() });
  const [open, setOpen] = useState<Vehicle | 'NEW' | null>(null);
  return (
    <>
      <PageHeading title={t.vehicles} intro={t.vehiclesIntro} actions={<Button variant="contained" onClick={() => setOpen('NEW')}>{t.addVehicle}</Button>} />
      <Loaded query={vehicles}>
        {(all) => all.length === 0
          ? <Section><EmptyState title={t.noVehicles}>{t.noVehiclesHint}</EmptyState></Section>
          : all.map((vehicle) => (
            <Section key={vehicle.id} title={vehicle.name} action={<Button onClick={() => setOpen(vehicle)}>{t.changeVehicle}</Button>}>
              <Facts>
                <Fact label={t.capacityM3}>{format.volume(vehicle.capacityM3)}</Fact>
                <Fact label={t.capacityKg}>{format.number(vehicle.capacityKg)} kg</Fact>
                <Fact label={t.bedLength}>{format.number(vehicle.bedLengthMm)} mm</Fact>
              </Facts>
              {vehicle.archived && <StatusChip label={t.archived} tone="wait" />}
            </Section>
          ))}
      </Loaded>
      {open && <VehicleDialog vehicle={open === 'NEW' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}
