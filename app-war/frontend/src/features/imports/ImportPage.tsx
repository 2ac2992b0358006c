import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { deleteImportsById, getImportsById, type StockImportDetail } from '@/generated';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { CheckedSection } from './CheckedSection';
import { DropZone } from './DropZone';
import { MappingSection } from './MappingSection';
import { texts } from './texts';
import { atWork, step } from './tones';
import { Working } from './Working';

/** One file on its way: what it is waiting for, and what to do about it. */
export function ImportPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['imports', id], queryFn: ({ signal }) => getImportsById({ path: { id }, signal }) });
  return <Loaded query={query}>{(detail) => <Steps detail={detail} />}</Loaded>;
}

function Steps({ detail }: { detail: StockImportDetail }) {
  const t = useTexts(texts);
  const { summary } = detail;
  const phone = useMediaQuery('(max-width:599px)');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [mapping, setMapping] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const changed = (next?: StockImportDetail) => {
    setMapping(false);
    if (next) queries.setQueryData(['imports', summary.id], next);
    else void queries.invalidateQueries({ queryKey: ['imports'] });
  };
  const discard = useCommand(() => deleteImportsById({ path: { id: summary.id }, query: { version: summary.version } }), {
    done: () => {
      void queries.invalidateQueries({ queryKey: ['imports'], exact: true });
      void navigate('/imports');
    },
  });
  return (
    <>
      <PageHeading
        title={summary.fileName}
        up={{ to: '/imports', label: t.title }}
        actions={summary.state !== 'APPLYING' && <Button color="error" onClick={() => setDiscarding(true)}>{t.discard}</Button>}
      />
      <Stepper activeStep={step(summary.state)} alternativeLabel={!phone} orientation={phone ? 'vertical' : 'horizontal'} aria-label={t.stepsLabel} sx={{ mb: 3 }}>
        {t.steps.split('|').map((label, index) => (
          <Step key={label}><StepLabel error={summary.state === 'FAILED' && index === 0}>{label}</StepLabel></Step>
        ))}
      </Stepper>
      <Stack sx={{ gap: 3 }}>
        {summary.state === 'UPLOADING' && <><Alert severity="info">{t.interrupted}</Alert><DropZone done={(id) => void navigate(`/imports/${id}`)} /></>}
        {summary.problem && (
          <Alert severity="error" action={<LinkButton to="/imports" color="inherit" size="small">{t.another}</LinkButton>}>
            <strong>{t.failed}</strong><br />{summary.problem.title}<br />{summary.problem.detail}
          </Alert>
        )}
        {atWork(summary.state) && <Working summary={summary} changed={changed} />}
        {(summary.state === 'MAPPING' || (summary.state === 'CHECKED' && mapping)) && detail.mapping && (
          <MappingSection detail={detail} mapping={detail.mapping} changed={changed} />
        )}
        {(summary.state === 'CHECKED' || summary.state === 'APPLIED') && !mapping && (
          <CheckedSection summary={summary} changed={changed} remap={() => setMapping(true)} />
        )}
      </Stack>
      {discarding && (
        <ConfirmDialog
          title={t.discardTitle} text={t.discardText} action={t.discard} danger busy={discard.isPending} error={discard.error}
          onClose={() => setDiscarding(false)} onConfirm={() => discard.mutate(undefined)}
        />
      )}
    </>
  );
}
