import Button from '@mui/material/Button';
import { useState } from 'react';
import { getVehicles } from '@/generated';
import type { Vehicle } from '@/shared/api/model';
import { latest, usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { planTexts } from './planTexts';
import { texts } from './texts';
import { VehicleDialog } from './VehicleDialog';

export function VehiclesPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const p = useTexts(planTexts);
  const pages = usePages(['vehicles', 'all'], (cursor, signal) => getVehicles({ query: { cursor }, signal }));
  const [open, setOpen] = useState<Vehicle | 'NEW' | null>(null);
  return (
    <>
      <PageHeading
        title={t.vehicles}
        intro={t.vehiclesIntro}
        actions={<><LinkButton to="/load-plans" variant="outlined">{p.title}</LinkButton><Button variant="contained" onClick={() => setOpen('NEW')}>{t.addVehicle}</Button></>}
      />
      <Section flush>
        <ResourceList
          label={t.vehicles}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.name, cell: (row) => row.name }}
          columns={[
            { id: 'm3', header: t.capacityM3, align: 'right', cell: (row) => format.volume(row.capacityM3) },
            { id: 'kg', header: t.capacityKg, align: 'right', cell: (row) => `${format.number(row.capacityKg)} kg` },
            { id: 'length', header: t.bedLength, align: 'right', cell: (row) => `${format.number(row.bedLengthMm)} mm` },
            { id: 'use', header: t.use, badge: true, cell: (row) => <StatusChip label={row.archived ? t.archived : t.inUse} tone={row.archived ? 'wait' : 'good'} /> },
          ]}
          actions={(row) => <Button size="small" onClick={() => setOpen(row)}>{t.changeVehicle}</Button>}
          empty={<EmptyState title={t.noVehicles}>{t.noVehiclesHint}</EmptyState>}
        />
      </Section>
      {open && <VehicleDialog vehicle={open === 'NEW' ? null : latest(pages, open)} onClose={() => setOpen(null)} />}
    </>
  );
}
