import Box from '@mui/material/Box';
import { useCatalogue } from '@/shared/api/catalogue';
import type { PassedOrigin } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { Fact, Facts } from '@/shared/ui/Fact';
import { LegalityChip } from './LegalityChip';
import { originTexts } from './texts';
import { useAreaName } from './useAreaName';

/** What is passed on of one origin, beside the way it took. */
export function OriginFactsList({ origin, ourselves = false }: { origin: PassedOrigin; ourselves?: boolean }) {
  const t = useTexts(originTexts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const areaName = useAreaName();
  const period = [origin.harvestedFrom, origin.harvestedUntil].filter((day) => day != null).map((day) => format.date(day)).join(' – ');
  return (
    <Facts>
      <Fact label={t.area} roomy>{areaName(origin) || c.none}</Fact>
      <Fact label={t.species} roomy>
        {origin.species.map((one) => (
          <Box component="span" key={one.code} sx={{ display: 'block' }}>
            {catalogue.speciesName(one.code)} <Box component="i" lang="la" sx={{ color: 'text.secondary' }}>{one.botanical}</Box>
          </Box>
        ))}
      </Fact>
      {period !== '' && <Fact label={t.period}>{period}</Fact>}
      <Fact label={t.volume}>{format.volume(origin.volumeM3)}</Fact>
      <Fact label={t.covered}>{format.volume(origin.certifiedM3)}</Fact>
      <Fact label={ourselves ? t.legalityOwn : t.legalityBy} roomy><LegalityChip legality={origin.legality} /></Fact>
      {origin.reason !== '' && <Fact label={t.reason} wide>{origin.reason}</Fact>}
    </Facts>
  );
}
