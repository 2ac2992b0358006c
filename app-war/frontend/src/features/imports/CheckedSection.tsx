import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postImportsByIdApplication, type StockImport } from '@/generated';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { Errors } from './Errors';
import { ResultButton } from './ResultButton';
import { texts } from './texts';

interface Props {
  summary: StockImport;
  changed: () => void;
  remap: () => void;
}

/** What the trial found, or what came in; and the last question. */
export function CheckedSection({ summary, changed, remap }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  const applied = summary.state === 'APPLIED';
  const wrong = summary.errorRows;
  const good = summary.newLots + summary.changedLots;
  const said = wrong > 0 ? (good > 0 ? t.someWrong : t.noneGood)(format.number(wrong)) : good > 0 ? t.allGood : t.nothingNew;
  const apply = useCommand(
    (mode: StockImport['mode'], key) => postImportsByIdApplication({ path: { id: summary.id }, headers: { 'Idempotency-Key': key }, body: { version: summary.version, mode } }),
    { done: () => changed(), failed: () => changed() },
  );
  const figures: [string, number, boolean][] = [[t.fresh, summary.newLots, false], [t.changed, summary.changedLots, false], [t.same, summary.sameLots, false], [t.wrong, wrong, wrong > 0]];
  return (
    <>
      <Section title={applied ? t.applied : t.checked}>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' }, gap: 2 }}>
          {figures.map(([label, count, bad]) => (
            <Box key={label} sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
              <Typography component="dt" color="textSecondary">{label}</Typography>
              <Typography component="dd" sx={{ m: 0, fontSize: '1.75rem', fontWeight: 700, color: bad ? 'error.main' : undefined, fontVariantNumeric: 'tabular-nums' }}>{format.number(count)}</Typography>
            </Box>
          ))}
        </Box>
        {summary.formulaCells > 0 && <Typography color="textSecondary" sx={{ mt: 2 }}>{t.formulas(format.number(summary.formulaCells))}</Typography>}
        {!applied && <Alert severity={wrong > 0 ? 'warning' : good === 0 ? 'info' : 'success'} sx={{ mt: 2 }}>{said}</Alert>}
        <ProblemAlert error={apply.error} />
        <Box sx={{ mt: 2.5, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          {applied
            ? <><LinkButton to="/lots" variant="contained">{t.toLots}</LinkButton><LinkButton to="/imports" variant="outlined">{t.another}</LinkButton></>
            : (
              <>
                <Button variant="contained" size="large" loading={apply.isPending} disabled={good === 0} onClick={() => apply.mutate(wrong > 0 ? 'GOOD_ROWS' : 'ALL_OR_NOTHING')}>
                  {wrong > 0 ? t.applyGood : t.apply}
                </Button>
                <Button variant="outlined" onClick={remap}>{t.changeMapping}</Button>
              </>
            )}
          {summary.resultReady && <ResultButton import={summary} />}
        </Box>
        {summary.resultReady && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {t.downloadHint} {summary.format === 'XLS' && t.downloadFormat('.xls')}
          </Typography>
        )}
      </Section>
      {wrong > 0 && <Errors id={summary.id} version={summary.version} until={summary.keptUntil} />}
    </>
  );
}
