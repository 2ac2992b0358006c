import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getOperatorFleet } from '@/generated';
import type { Fleet } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { fleetTexts as texts } from './fleetTexts';

/** From where on another cell should be made. */
const NEARLY_FULL = 0.9;

export function FleetPage() {
  const t = useTexts(texts);
  const fleet = useQuery({ queryKey: ['operator', 'fleet'], queryFn: ({ signal }) => getOperatorFleet({ signal }) });
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} />
      <Loaded query={fleet}>{(data) => <Standing fleet={data} />}</Loaded>
    </>
  );
}

function Standing({ fleet }: { fleet: Fleet }) {
  const t = useTexts(texts);
  return (
    <>
      <Section>
        <Facts>
          <Fact label={t.books}>{t.count(fleet.books)}</Fact>
          <Fact label={t.spares}>{t.count(fleet.spares)}</Fact>
          <Fact label={t.behind}>{t.count(fleet.behind)}</Fact>
        </Facts>
      </Section>
      <Section title={t.failures} intro={fleet.failures.length > 0 ? t.failuresHint : undefined}>
        {fleet.failures.length === 0 ? <Alert severity="success">{t.none}</Alert> : fleet.failures.map((failure) => <Failed key={failure.schemaName} failure={failure} />)}
      </Section>
      <Section title={t.cells} intro={t.cellsHint}>
        <Facts>
          {fleet.cells.map(({ cell, books, limit }) => (
            <Fact key={cell} label={t.cell(cell)}>
              {t.of(books, limit)} {books >= limit * NEARLY_FULL && <StatusChip label={t.full} tone="wait" />}
            </Fact>
          ))}
        </Facts>
      </Section>
    </>
  );
}

function Failed({ failure }: { failure: Fleet['failures'][number] }) {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <Box sx={{ '& + &': { mt: 2, pt: 2, borderTop: '1px solid', borderColor: 'divider' } }}>
      <Typography variant="h3" sx={{ mb: 1 }}>{failure.tradeName ?? t.spare}</Typography>
      <Facts>
        <Fact label={t.error} wide><Box component="code" sx={{ overflowWrap: 'anywhere' }}>{failure.error}</Box></Fact>
        <Fact label={t.version} roomy>{failure.version}</Fact>
        <Fact label={t.attempts}>{failure.attempts}</Fact>
        <Fact label={t.at}>{format.dateTime(failure.failedAt)}</Fact>
        <Fact label={t.schema} roomy>{failure.schemaName}</Fact>
      </Facts>
    </Box>
  );
}
