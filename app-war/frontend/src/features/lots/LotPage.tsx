import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getLotsById } from '@/generated';
import { useCan } from '@/shared/api/me';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { Fact, Facts } from '@/shared/ui/Fact';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { NO_VOLUME, useRuleWords } from '@/shared/wood/rules';
import { useWoodName, WoodFacts } from '@/shared/wood/Wood';
import { LotCommands } from './LotCommands';
import { LotLedger } from './LotLedger';
import { LotOriginSection } from './LotOriginSection';
import { texts } from './texts';

export function LotPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  const can = useCan();
  const rules = useRuleWords();
  const lot = useQuery({ queryKey: ['lots', 'one', id], queryFn: () => getLotsById({ path: { id } }) });
  return (
    <Loaded query={lot}>
      {(data) => (
        <>
          <PageHeading
            title={woodName(data.wood)}
            up={{ to: '/lots', label: t.title }}
            intro={`${t.lotNumber} ${data.lotNumber}`}
            actions={can('listing:manage') && <LinkButton to={`/listings/new?lot=${data.id}`} variant="contained">{t.publish}</LinkButton>}
          />
          <Section title={t.stock} intro={t.availableHint}>
            <Facts columns={150}>
              <Fact label={t.onHand}>{format.quantity(data.pieces, data.wood)}</Fact>
              <Fact label={t.reserved}>{format.quantity(data.reservedPieces, data.wood)}</Fact>
              <Fact label={t.offered}>{format.quantity(data.offeredPieces, data.wood)}</Fact>
              <Fact label={t.available}><strong>{format.quantity(data.availablePieces, data.wood)}</strong></Fact>
              {data.volumeRule !== NO_VOLUME && <Fact label={c.fields.volume}>{format.volume(data.volumeM3)}</Fact>}
              <Fact label={c.fields.place}>{data.place}</Fact>
            </Facts>
            <LotCommands lot={data} />
          </Section>
          <Section title={t.wood}>
            <Facts>
              <WoodFacts wood={data.wood} />
              <Fact label={t.rule}>{rules.full(data.volumeRule)}</Fact>
            </Facts>
          </Section>
          <LotLedger lotId={data.id} lotNumber={data.lotNumber} />
          {can('origin:view') && <LotOriginSection lot={data} />}
          {can('cost:view') && (
            <Section title={t.private} intro={t.privateHint}>
              <Facts>
                <Fact label={t.costFor(format.pieces(data.costPieces ?? data.pieces, data.wood))}>{data.costYen == null ? c.none : format.yen(data.costYen)}</Fact>
                {data.costYen != null && data.costPieces != null && data.costPieces !== data.pieces && (
                  <Fact label={t.valueNow}>{format.yen(Math.floor((data.costYen * data.pieces) / data.costPieces))}</Fact>
                )}
              </Facts>
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}
