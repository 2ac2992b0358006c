import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { deleteOriginsById, getOriginsById } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import type { Origin } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { today } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ChainView } from '@/shared/origin/ChainView';
import { LegalityChip } from '@/shared/origin/LegalityChip';
import { originTexts } from '@/shared/origin/texts';
import { useAreaName } from '@/shared/origin/useAreaName';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Fact, Facts } from '@/shared/ui/Fact';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { EvidenceSection } from './EvidenceSection';
import { OriginLots } from './OriginLots';
import { texts } from './texts';
import { VerifyDialog } from './VerifyDialog';

export function OriginPage() {
  const { id = '' } = useParams();
  const origin = useQuery({ queryKey: ['origins', 'one', id], queryFn: () => getOriginsById({ path: { id } }) });
  return <Loaded query={origin}>{(data) => <Shown origin={data} />}</Loaded>;
}

function Shown({ origin }: { origin: Origin }) {
  const t = useTexts(texts);
  const o = useTexts(originTexts);
  const areaName = useAreaName();
  const can = useCan();
  const [open, setOpen] = useState<'verify' | 'remove' | null>(null);
  const title = areaName({ ...origin.origin, area: origin.origin.area ?? '' }) || o.areaUnknown;
  return (
    <>
      <PageHeading
        title={title}
        up={{ to: '/origins', label: t.title }}
        intro={`${t.number} ${origin.number}`}
        actions={
          can('origin:manage') && (
            <>
              <Button variant="contained" onClick={() => setOpen('verify')}>{t.verify}</Button>
              <LinkButton to={`/origins/${origin.id}/edit`} variant="outlined">{t.edit}</LinkButton>
              <LinkButton to={`/origins/${origin.id}/report`} variant="outlined">{t.report}</LinkButton>
            </>
          )
        }
      />
      <Verification origin={origin} />
      <OriginalFacts origin={origin} />
      {origin.received && <Section title={t.received}><ChainView origin={origin.received} end={o.us} /></Section>}
      <EvidenceSection origin={origin} />
      <OriginLots origin={origin} />
      {can('origin:manage') && origin.keepUntil == null && origin.lots.length === 0 && (
        <Button color="error" onClick={() => setOpen('remove')}>{t.removeRecord}</Button>
      )}
      {open === 'verify' && <VerifyDialog origin={origin} onClose={() => setOpen(null)} />}
      {open === 'remove' && <RemoveDialog origin={origin} onClose={() => setOpen(null)} />}
    </>
  );
}

function Verification({ origin }: { origin: Origin }) {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <Section title={t.legality}>
      <Facts>
        <Fact label={t.result}><LegalityChip legality={origin.legality} /></Fact>
        <Fact label={t.verified} roomy>{origin.verifiedAt == null ? t.notYet : t.verifiedBy(origin.verifiedByName ?? '', format.dateTime(origin.verifiedAt))}</Fact>
        <Fact label={t.keep} roomy>{origin.keepUntil == null ? t.keepNone : t.keepUntil(format.date(origin.keepUntil))}</Fact>
        {origin.reason !== '' && <Fact label={t.reason} wide>{origin.reason}</Fact>}
      </Facts>
    </Section>
  );
}

function OriginalFacts({ origin }: { origin: Origin }) {
  const t = useTexts(texts);
  const o = useTexts(originTexts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const facts = origin.origin;
  const period = [facts.harvestedFrom, facts.harvestedUntil].filter((day) => day != null).map((day) => format.date(day)).join(' – ');
  const until = facts.certificateUntil;
  return (
    <>
      <Section title={t.proof}>
        <Facts>
          <Fact label={o.species} roomy>
            {facts.species.map((code) => <Box key={code}>{catalogue.speciesName(code)} <Box component="i" lang="la" sx={{ color: 'text.secondary' }}>{catalogue.botanicalName(code)}</Box></Box>)}
          </Fact>
          {period !== '' && <Fact label={o.period}>{period}</Fact>}
          <Fact label={t.kind} roomy>{o.evidence[facts.evidence]}</Fact>
          {facts.certificate && <Fact label={t.certificate} roomy>{facts.certificate}{until != null && format.inBrackets(until < today() ? o.expired(format.date(until)) : o.validUntil(format.date(until)))}</Fact>}
          <Fact label={t.certified}>{facts.certifiedM3 == null ? t.noLimit : format.volume(facts.certifiedM3)}</Fact>
          <Fact label={t.attached}>{format.volume(origin.attachedM3)}</Fact>
          <Fact label={t.passing} wide>{facts.disclosed ? t.disclosed : t.disclosedHint}</Fact>
        </Facts>
      </Section>
      <Section title={t.private} intro={t.privateHint}>
        <Facts>
          <Fact label={t.supplier} roomy>{facts.supplier || c.none}</Fact>
          {facts.note && <Fact label={t.note} wide>{facts.note}</Fact>}
        </Facts>
      </Section>
    </>
  );
}

function RemoveDialog({ origin, onClose }: { origin: Origin; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const command = useCommand((version: number) => deleteOriginsById({ path: { id: origin.id }, query: { version } }), {
    done: () => {
      void navigate('/origins');
      void queries.invalidateQueries({ queryKey: ['origins'], refetchType: 'inactive' });
    },
  });
  return <ConfirmDialog danger title={t.removeTitle} text={t.removeText} action={t.removeRecord} onClose={onClose} onConfirm={() => command.mutate(origin.version)} busy={command.isPending} error={command.error} />;
}
