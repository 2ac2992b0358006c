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
          <Section title={t.wood}>
            <Facts>
              <WoodFacts wood={data.wood} />
              <Fact label={c.fields.pieces}>{format.pieces(data.pieces, data.wood)}</Fact>
              {data.volumeRule !== NO_VOLUME && <Fact label={c.fields.volume}>{format.volume(data.volumeM3)}</Fact>}
              <Fact label={t.rule}>{rules.full(data.volumeRule)}</Fact>
              <Fact label={c.fields.place}>{data.place}</Fact>
            </Facts>
          </Section>
          {can('origin:view') && <LotOriginSection lot={data} />}
          <Section title={t.private} intro={t.privateHint}>
            <Facts><Fact label={t.cost}>{data.costYen == null ? c.none : format.yen(data.costYen)}</Fact></Facts>
          </Section>
        </>
      )}
    </Loaded>
  );
}
