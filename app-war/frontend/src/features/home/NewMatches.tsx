import { useQuery } from '@tanstack/react-query';
import { getMarketSearches } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { texts } from './texts';
import { Waiting } from './Waiting';

/** Saved searches for which something appeared since this person looked; nothing when there is none. */
export function NewMatches() {
  const t = useTexts(texts);
  const searches = useQuery({ queryKey: ['market', 'searches'], queryFn: () => getMarketSearches() });
  const fresh = (searches.data ?? []).filter((one) => one.fresh > 0);
  if (fresh.length === 0) return null;
  return (
    <Section flush title={t.newMatches} action={<LinkButton to="/market/searches" size="small" sx={{ px: 1 }}>{t.allSearches}</LinkButton>}>
      <Waiting
        items={fresh.slice(0, 5).map((one) => ({
          key: one.id,
          title: one.name,
          chip: <StatusChip label={t.freshListings(one.fresh)} tone="act" />,
          detail: [],
          action: <LinkButton to="/market/searches" variant="outlined" size="small">{t.look}</LinkButton>,
        }))}
      />
    </Section>
  );
}
