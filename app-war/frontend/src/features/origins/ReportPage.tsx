import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { getOriginsById, postOriginsByIdReport } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Origin, OriginReport } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ChainView } from '@/shared/origin/ChainView';
import { onPaper } from '@/shared/origin/onPaper';
import { originTexts } from '@/shared/origin/texts';
import { useAreaName } from '@/shared/origin/useAreaName';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { save } from '@/shared/ui/save';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

/** Taking it out is a deed that leaves a trace: so it is a button, and not the page itself. */
export function ReportPage() {
  const { id = '' } = useParams();
  const origin = useQuery({ queryKey: ['origins', 'one', id], queryFn: () => getOriginsById({ path: { id } }) });
  return <Loaded query={origin}>{(data) => <Report origin={data} />}</Loaded>;
}

function Report({ origin }: { origin: Origin }) {
  const t = useTexts(texts);
  const command = useCommand((_: null, key) => postOriginsByIdReport({ path: { id: origin.id }, headers: { 'Idempotency-Key': key } }));
  const report = command.data;
  return (
    <>
      <GlobalStyles styles={onPaper} />
      <PageHeading
        title={t.reportOf(origin.number)}
        up={{ to: `/origins/${origin.id}`, label: origin.number }}
        intro={t.reportIntro}
        actions={
          report && (
            <>
              <Button variant="outlined" onClick={() => window.print()}>{t.print}</Button>
              <Button variant="outlined" onClick={() => save(new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }), `${origin.number}.json`)}>{t.json}</Button>
            </>
          )
        }
      />
      <ProblemAlert error={command.error} />
      {report ? <Sheet report={report} /> : <Button variant="contained" loading={command.isPending} onClick={() => command.mutate(null)}>{t.reportMake}</Button>}
    </>
  );
}

function Sheet({ report }: { report: OriginReport }) {
  const t = useTexts(texts);
  const o = useTexts(originTexts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const areaName = useAreaName();
  const { record } = report;
  const facts = record.origin;
  return (
    <Box id="on-paper">
      <Section title={t.reportOf(record.number)}>
        <Facts>
          <Fact label={t.madeAt}>{format.dateTime(report.madeAt)}</Fact>
          <Fact label={t.madeBy}>{report.madeByName}</Fact>
          <Fact label={t.where} roomy>{areaName({ ...facts, area: facts.area ?? '' }) || c.none}</Fact>
          <Fact label={o.species} roomy>{format.list(facts.species.map((code) => `${catalogue.speciesName(code)} ${catalogue.botanicalName(code) ?? ''}`))}</Fact>
          <Fact label={t.kind} roomy>{o.evidence[facts.evidence]}</Fact>
          <Fact label={t.certificate} roomy>{facts.certificate || c.none}</Fact>
          <Fact label={t.certified}>{facts.certifiedM3 == null ? t.noLimit : format.m3(facts.certifiedM3)}</Fact>
          <Fact label={t.attached}>{format.m3(record.attachedM3)}</Fact>
          <Fact label={t.supplier} roomy>{facts.supplier || c.none}</Fact>
          <Fact label={t.result}>{o.legality[record.legality]}</Fact>
          <Fact label={t.verified} roomy>{record.verifiedAt == null ? t.notYet : t.verifiedBy(record.verifiedByName ?? '', format.dateTime(record.verifiedAt))}</Fact>
          {record.reason !== '' && <Fact label={t.reason} wide>{record.reason}</Fact>}
          {facts.note && <Fact label={t.note} wide>{facts.note}</Fact>}
        </Facts>
      </Section>
      {record.received && <Section title={t.received}><ChainView origin={record.received} end={o.us} /></Section>}
      <Lines title={t.papers} rows={record.evidence.map((paper) => [paper.id, `${paper.name} · ${format.dateTime(paper.addedAt)} · ${paper.addedByName}`, `${t.sha} ${paper.sha256}`])} />
      <Lines title={t.lots} rows={record.lots.map((lot) => [lot.lotId, lot.lotNumber, `${format.m3(lot.volumeM3)} · ${t.covered} ${format.m3(lot.certifiedM3)}`])} />
      <Lines title={t.passages} rows={report.passages.map((one, at) => [String(at), `${format.dateTime(one.at)} ${t.reasonOf(one.reason)} ${t.direction(one.direction)}`, `${one.lotNumber} · ${format.m3(one.volumeM3)} · ${t.covered} ${format.m3(one.certifiedM3)}`])} />
      <Lines title={t.issues} rows={report.issues.map((one, at) => [String(at), `${format.dateTime(one.at)} ${one.lotNumber} × ${format.number(one.pieces)}`, one.reference == null ? '' : `${t.shipment} ${one.reference}`])} />
    </Box>
  );
}

function Lines({ title, rows }: { title: ReactNode; rows: [key: string, main: string, detail: string][] }) {
  const t = useTexts(texts);
  return (
    <Section title={title}>
      {rows.length === 0 && <Typography color="textSecondary">{t.none}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {rows.map(([key, main, detail]) => (
          <Box component="li" key={key} sx={{ fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}>
            {main}
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.9375rem' }}>{detail}</Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
