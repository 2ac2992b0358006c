import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getOperatorDeletionCertificatesById, type DeletionCertificate } from '@/generated';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { save } from '@/shared/ui/save';
import { Section } from '@/shared/ui/Section';
import { certificateDocument } from './document';
import { texts } from './texts';

/** On paper there is the certificate and nothing else. */
const onPaper = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '#certificate, #certificate *': { visibility: 'visible' },
    '#certificate': { position: 'absolute', left: 0, top: 0, width: '100%' },
  },
} as const;

export function CertificatePage() {
  const { id = '' } = useParams();
  const certificate = useQuery({
    queryKey: ['operator', 'deletion-certificates', 'one', id],
    queryFn: () => getOperatorDeletionCertificatesById({ path: { id } }),
  });
  return <Loaded query={certificate}>{(data) => <Shown certificate={data} />}</Loaded>;
}

function Shown({ certificate }: { certificate: DeletionCertificate }) {
  const t = useTexts(texts);
  const format = useFormat();
  const moment = (at: string | null | undefined) => (at == null ? '—' : format.dateTime(at));
  const html = () => save(new Blob([certificateDocument(certificate, t, moment)], { type: 'text/html' }), `${certificate.number}.html`);
  const json = () => save(new Blob([JSON.stringify(certificate, null, 2)], { type: 'application/json' }), `${certificate.number}.json`);
  return (
    <>
      <GlobalStyles styles={onPaper} />
      <PageHeading
        title={`${t.certificate} ${certificate.number}`}
        up={{ to: '/operator/leavings', label: t.title }}
        actions={
          <>
            <Button variant="outlined" onClick={() => window.print()}>{t.print}</Button>
            <Button variant="outlined" onClick={html}>{t.asHtml}</Button>
            <Button variant="outlined" onClick={json}>{t.asJson}</Button>
          </>
        }
      />
      <Box id="certificate">
        <Section title={`${t.certificate} ${certificate.number}`}>
          <Typography sx={{ mb: 2.5, maxWidth: '46em' }}>{t.statement}</Typography>
          <Facts columns={280}>
            <Fact label={t.company} roomy><b>{certificate.tradeName}</b></Fact>
            <Fact label={t.companyId} roomy><Code>{certificate.companyId}</Code></Fact>
            <Fact label={t.askedAt}>{moment(certificate.askedAt)}</Fact>
            <Fact label={t.askedBy} roomy><Code>{certificate.askedBy}</Code></Fact>
            <Fact label={t.exportedAt}>{moment(certificate.exportedAt)}</Fact>
            <Fact label={t.deletedAt}>{moment(certificate.deletedAt)}</Fact>
            <Fact label={t.filesDeletedAt}>{moment(certificate.filesDeletedAt)}</Fact>
            <Fact label={t.manifest} wide><Code>{certificate.manifestSha256 ?? '—'}</Code></Fact>
          </Facts>
          <Typography variant="h3" sx={{ fontSize: '1.0625rem', mt: 3, mb: 1 }}>{t.tables}</Typography>
          <Table size="small">
            <TableHead>
              <TableRow><TableCell>{t.table}</TableCell><TableCell align="right">{t.count}</TableCell><TableCell>{t.same}</TableCell></TableRow>
            </TableHead>
            <TableBody>
              {certificate.tables.map((row) => (
                <TableRow key={row.table}>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}><Code>{row.table}</Code></TableCell>
                  <TableCell align="right">{format.number(row.rows)}</TableCell>
                  <TableCell>{row.asExported ? t.yes : t.no}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>{t.kept}</Typography>
        </Section>
      </Box>
    </>
  );
}

function Code({ children }: { children: string }) {
  return <Box component="span" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{children}</Box>;
}
