import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { postImportsByIdTrial, putImportsByIdMapping, type ImportMapping, type StockColumn, type StockImportDetail } from '@/generated';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { ColumnChoices } from './ColumnChoices';
import { assigned, constant, withConstant } from './mapping';
import { Preview } from './Preview';
import { texts } from './texts';

/** What people most often have no column for. */
const CONSTANTS: StockColumn[] = ['PLACE', 'KIND', 'SPECIES', 'GRADE', 'DRYING'];

interface Props {
  detail: StockImportDetail;
  mapping: ImportMapping;
  changed: (next?: StockImportDetail) => void;
}

/** What the columns mean. Each choice is kept by the server at once, and answered with what is now understood. */
export function MappingSection({ detail, mapping: kept, changed }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  const { summary } = detail;
  const [mapping, setMapping] = useState(kept);
  const [newPlaces, setNewPlaces] = useState(true);
  const save = useCommand((next: ImportMapping) => putImportsByIdMapping({ path: { id: summary.id }, body: { version: summary.version, mapping: next } }), {
    done: (next) => {
      changed(next);
      if (next.mapping) setMapping(next.mapping);
    },
    // What was chosen stays on the screen; the version is fetched anew.
    failed: () => changed(),
  });
  const check = useCommand((_: null, key) => postImportsByIdTrial({ path: { id: summary.id }, headers: { 'Idempotency-Key': key }, body: { version: summary.version, newPlaces } }), {
    done: () => changed(),
    failed: () => changed(),
  });
  const change = (next: ImportMapping) => {
    setMapping(next);
    save.mutate(next);
  };
  const free = CONSTANTS.filter((column) => !assigned(mapping, column));
  return (
    <Section title={t.mapping} intro={t.mappingIntro}>
      {detail.guessed.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t.guessed(format.list(detail.guessed.map((column) => `${t.columns[column]}${format.inBrackets(constant(mapping, column))}`)))}
        </Alert>
      )}
      {detail.remembered && <Alert severity="info" sx={{ mb: 2 }}>{t.remembered}</Alert>}
      <ProblemAlert error={save.error ?? check.error} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2, mb: 2 }}>
        {detail.sheets.length > 1 && (
          <TextField select label={t.sheet} value={mapping.sheet} onChange={(event) => change({ ...mapping, sheet: Number(event.target.value), headerRow: 1, columns: [] })}>
            {detail.sheets.map((sheet) => <MenuItem key={sheet.index} value={sheet.index}>{t.sheetRows(sheet.name, format.number(sheet.rows))}</MenuItem>)}
          </TextField>
        )}
        <TextField select label={t.headerRow} value={mapping.headerRow} onChange={(event) => change({ ...mapping, headerRow: Number(event.target.value), columns: [] })}>
          {detail.top.map((row) => (
            <MenuItem key={row.row} value={row.row}>
              <Typography noWrap>{t.headerRowOf(format.number(row.row))}: {row.cells.filter((cell) => cell !== '').slice(0, 8).join('、')}</Typography>
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <ColumnChoices detail={detail} mapping={mapping} change={change} />
      {free.length > 0 && (
        <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 3 }}>
          <Typography component="legend" variant="h3" sx={{ mb: 0.5 }}>{t.constants}</Typography>
          <Typography color="textSecondary" sx={{ mb: 1.5 }}>{t.constantsIntro}</Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '1fr 1fr 1fr' }, gap: 2 }}>
            {free.map((column) => (
              <TextField
                // What the server suggests for another sheet takes the place of what stands there.
                key={`${column} ${constant(mapping, column)}`}
                label={t.columns[column]}
                defaultValue={constant(mapping, column)}
                {...(detail.guessed.includes(column) ? { helperText: t.guessedHere } : {})}
                slotProps={{ htmlInput: { maxLength: 200 } }}
                onBlur={(event) => {
                  const next = withConstant(mapping, column, event.target.value);
                  if (JSON.stringify(next) !== JSON.stringify(mapping)) change(next);
                }}
              />
            ))}
          </Box>
        </Box>
      )}
      {detail.missing.length > 0 && (
        <Alert severity="warning" sx={{ mt: 2 }}>{t.missing(format.list(detail.missing.map((column) => t.columns[column])))}</Alert>
      )}
      <Preview rows={detail.preview} busy={save.isPending} />
      <Box sx={{ mt: 3, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <FormControlLabel control={<Checkbox checked={newPlaces} onChange={(_, on) => setNewPlaces(on)} />} label={t.newPlaces} />
        <Button variant="contained" size="large" loading={check.isPending} disabled={detail.missing.length > 0 || save.isPending} onClick={() => check.mutate(null)}>{t.check}</Button>
        <Typography variant="body2" color="textSecondary">{t.checkHint}</Typography>
      </Box>
    </Section>
  );
}
