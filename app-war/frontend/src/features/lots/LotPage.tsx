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
import { useWoodName, WoodFacts } from '@/shared/wood/Wood';
import { LotOriginSection } from './LotOriginSection';
import { texts } from './texts';

/** The rule of what has no dimensions. */
const NO_VOLUME = 'SET-1';

export function LotPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  const can = useCan();
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
              <Fact label={t.rule}>{data.volumeRule === NO_VOLUME ? t.ruleOfNone : data.wood.kind === 'LOG' ? t.ruleOfLogs(data.volumeRule) : t.ruleOfBoards(data.volumeRule)}</Fact>
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
