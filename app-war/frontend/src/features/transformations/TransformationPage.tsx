import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { getTransformationsById } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Transformation } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { ReverseDialog } from './ReverseDialog';
import { texts } from './texts';

export function TransformationPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['transformations', 'one', id], queryFn: () => getTransformationsById({ path: { id } }) });
  return <Loaded query={query}>{(data) => <Detail done={data} />}</Loaded>;
}

function Detail({ done }: { done: Transformation }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const can = useCan();
  const [reversing, setReversing] = useState(false);
  return (
    <>
      <PageHeading
        title={<Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: '6px 14px', alignItems: 'center' }}>{done.number}{done.reversedAt != null && <StatusChip label={t.reversed} tone="calm" />}</Box>}
        documentTitle={done.number}
        up={{ to: '/transformations', label: t.title }}
        intro={format.date(done.performedOn)}
        actions={done.reversedAt == null && can('transform:manage') && <Button variant="outlined" onClick={() => setReversing(true)}>{t.reverse}</Button>}
      />
      {done.reversedAt != null && <Alert severity="info" sx={{ mb: 3 }}>{t.reversedBecause(done.reversedBy ?? '', done.reversalReason ?? '')} {format.inBrackets(format.dateTime(done.reversedAt))}</Alert>}
      <Section>
        <Facts columns={160}>
          <Fact label={t.volumeIn}>{format.volume(done.volumeIn)}</Fact>
          <Fact label={t.volumeOut}>{format.volume(done.volumeOut)}</Fact>
          <Fact label={t.yield}><strong>{done.yieldPercent == null ? c.none : format.percent(done.yieldPercent)}</strong></Fact>
          {done.byProduct && <Fact label={t.byProduct}>{done.byProduct}</Fact>}
          {done.note && <Fact label={t.note}>{done.note}</Fact>}
          <Fact label={t.by}>{done.byName ?? c.none}</Fact>
        </Facts>
        {done.unusual && <Alert severity="warning" sx={{ mt: 2 }}>{t.unusual}</Alert>}
      </Section>
      <Lines title={t.inputs} lines={done.inputs} />
      <Lines title={t.outputs} lines={done.outputs} />
      {reversing && <ReverseDialog done={done} onClose={() => setReversing(false)} />}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: Transformation['inputs'] }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  return (
    <Section title={title} flush>
      <ResourceList
        label={title}
        whole
        pages={{ items: lines, loading: false, stale: false, error: null, more: undefined, loadingMore: false, retry: () => undefined }}
        rowKey={(row) => row.lotId}
        title={{ header: c.fields.species, cell: (row) => woodName(row.wood), href: (row) => `/lots/${row.lotId}`, detail: (row) => <WoodDetail wood={row.wood} /> }}
        columns={[
          { id: 'lot', header: t.lot, nowrap: true, cell: (row) => row.lotNumber },
          { id: 'pieces', header: c.fields.pieces, align: 'right', cell: (row) => format.pieces(row.pieces, row.wood) },
          { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.volumeM3) },
        ]}
        empty={null}
      />
    </Section>
  );
}
