import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { getStockTakesById } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { StockTake } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { stockTakeTone } from '@/shared/ui/tones';
import { CountSheet } from './CountSheet';
import { ElsewhereDialog } from './ElsewhereDialog';
import { EndDialog } from './EndDialog';
import { FoundDialog } from './FoundDialog';
import { texts } from './texts';

export function StockTakePage() {
  const { id = '' } = useParams();
  const take = useQuery({ queryKey: ['stock-takes', 'one', id], queryFn: () => getStockTakesById({ path: { id } }) });
  return <Loaded query={take}>{(data) => <Detail take={data} />}</Loaded>;
}

function Detail({ take }: { take: StockTake }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const can = useCan();
  const [dialog, setDialog] = useState<'close' | 'cancel' | 'found' | 'elsewhere' | null>(null);
  const counting = take.status === 'OPEN' && can('lot:manage');
  const done = () => setDialog(null);
  return (
    <>
      <PageHeading
        title={<Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: '6px 14px', alignItems: 'center' }}>{take.place}<StatusChip label={words.stockTakeStatus[take.status]} tone={stockTakeTone[take.status]} /></Box>}
        documentTitle={`${take.place} ${take.number}`}
        intro={`${take.number}${take.note ? ` ${take.note}` : ''}`}
        up={{ to: '/stock-takes', label: t.title }}
        actions={counting && (
          <>
            <Button onClick={() => setDialog('cancel')}>{t.cancel}</Button>
            <Button variant="contained" onClick={() => setDialog('close')}>{t.close}</Button>
          </>
        )}
      />
      <Section>
        <Facts columns={150}>
          <Fact label={t.counted}>{t.lotsCount(take.countedLots)}</Fact>
          {take.status !== 'CANCELLED' && <Fact label={take.status === 'OPEN' ? t.left : t.leftOut}>{t.lotsCount(take.uncountedLots)}</Fact>}
          <Fact label={t.different}>{t.lotsCount(take.differentLots)}</Fact>
          <Fact label={t.openedAt}>{format.dateTime(take.openedAt)} {take.openedBy ?? ''}</Fact>
          {take.endedAt != null && <Fact label={t.endedAt}>{format.dateTime(take.endedAt)} {take.endedBy ?? c.none}</Fact>}
        </Facts>
        {counting && (
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2.5 }}>
            <Button variant="outlined" onClick={() => setDialog('elsewhere')}>{t.elsewhereLot}</Button>
            <Button variant="outlined" onClick={() => setDialog('found')}>{t.found}</Button>
            <Button onClick={() => window.print()}>{t.print}</Button>
          </Box>
        )}
      </Section>
      <CountSheet take={take} counting={counting} />
      {(dialog === 'close' || dialog === 'cancel') && <EndDialog take={take} how={dialog} onClose={done} />}
      {dialog === 'found' && <FoundDialog take={take} onClose={done} />}
      {dialog === 'elsewhere' && <ElsewhereDialog take={take} onClose={done} />}
    </>
  );
}
