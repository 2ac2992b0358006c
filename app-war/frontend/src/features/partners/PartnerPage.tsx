import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { getPartnersById, postPartnersByIdAcceptance, postPartnersByIdEnding, postPartnersByIdRefusal } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import type { Partner } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { BlockDialog, blockTexts } from '@/shared/partner/BlockDialog';
import { useBlocked } from '@/shared/partner/blocked';
import { HoldingLists } from '@/shared/trade/HoldingLists';
import { ContactFacts, useCompanyTypes } from '@/shared/ui/CompanyCards';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Fact, Facts } from '@/shared/ui/Fact';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { partnerTone } from '@/shared/ui/tones';
import { TermsSection } from './TermsSection';
import { texts } from './texts';

const calls = { accept: postPartnersByIdAcceptance, decline: postPartnersByIdRefusal, end: postPartnersByIdEnding };

export function PartnerPage() {
  const { id = '' } = useParams();
  const partner = useQuery({ queryKey: ['partners', 'one', id], queryFn: () => getPartnersById({ path: { id } }) });
  return <Loaded query={partner}>{(data) => <PartnerDetail partner={data} />}</Loaded>;
}

function PartnerDetail({ partner }: { partner: Partner }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const catalogue = useCatalogue();
  const types = useCompanyTypes();
  const b = useTexts(blockTexts);
  const can = useCan();
  const [blocking, setBlocking] = useState(false);
  const blocked = useBlocked(partner.companyId, can('partner:view'));
  return (
    <>
      <PageHeading
        title={partner.tradeName}
        up={{ to: '/partners', label: t.title }}
        actions={
          <>
            {partner.status === 'ACTIVE' && can('order:draft') && <LinkButton to={`/partners/${partner.id}/prices`} variant="contained">{t.orderFromPrices}</LinkButton>}
            {can('partner:manage') && !blocked && <Button color="error" onClick={() => setBlocking(true)}>{b.block}</Button>}
            <LinkButton to={`/directory/${partner.companyId}`} variant="outlined">{t.publicProfile}</LinkButton>
          </>
        }
      />
      <Section>
        <Facts>
          <Fact label={c.fields.status}><StatusChip label={words.partnerStatus[partner.status]} tone={partnerTone[partner.status]} /></Fact>
          <Fact label={c.fields.companyTypes}>{types(partner.types)}</Fact>
          <Fact label={c.fields.prefecture}>{catalogue.prefectureName(partner.prefecture)}</Fact>
          <Fact label={t.requestedAt}>{format.dateTime(partner.requestedAt)}{format.inBrackets(partner.requestedByUs ? t.byUs : t.byThem)}</Fact>
          {partner.answeredAt && <Fact label={t.answeredAt}>{format.dateTime(partner.answeredAt)}</Fact>}
          {partner.message && <Fact label={t.message} wide>{partner.message}</Fact>}
        </Facts>
      </Section>
      <Answers partner={partner} />
      {partner.contact && <Section title={t.contact} intro={t.contactHint}><ContactFacts contact={partner.contact} /></Section>}
      <TermsSection partner={partner} />
      {partner.status === 'ACTIVE' && can('price:view') && (
        <Section title={t.priceLists} intro={t.priceListsHint} action={<LinkButton to={`/price-lists/results?company=${partner.companyId}`} variant="outlined">{t.prices}</LinkButton>}>
          <HoldingLists companyId={partner.companyId} />
        </Section>
      )}
      {blocking && <BlockDialog companyId={partner.companyId} tradeName={partner.tradeName} onClose={() => setBlocking(false)} />}
    </>
  );
}

/** What may be done about it now: answer a request, or end what runs. */
function Answers({ partner }: { partner: Partner }) {
  const t = useTexts(texts);
  const can = useCan();
  const queries = useQueryClient();
  const [ending, setEnding] = useState(false);
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['partners'] });
    void queries.invalidateQueries({ queryKey: ['companies'] });
  };
  const command = useCommand(
    (what: keyof typeof calls, key) =>
      calls[what]({ path: { id: partner.id }, body: { version: partner.version }, headers: { 'Idempotency-Key': key } }),
    {
      done: () => {
        setEnding(false);
        refresh();
      },
      failed: refresh,
    },
  );
  if (!can('partner:manage')) return null;
  if (partner.status === 'ACTIVE') {
    return (
      <Section title={t.running} intro={t.runningHint} action={<Button color="error" variant="outlined" onClick={() => setEnding(true)}>{t.end}</Button>}>
        <LinkButton to="/market" variant="outlined">{t.toMarket}</LinkButton>
        {ending && (
          <ConfirmDialog
            title={t.endTitle(partner.tradeName)}
            text={t.endText}
            action={t.end}
            danger
            onClose={() => setEnding(false)}
            onConfirm={() => command.mutate('end')}
            busy={command.isPending}
            error={command.error}
          />
        )}
      </Section>
    );
  }
  if (partner.status !== 'REQUESTED') return null;
  if (partner.requestedByUs) return <Section title={t.waiting} intro={t.waitingHint}>{null}</Section>;
  return (
    <Section title={t.asked(partner.tradeName)} intro={t.askedHint}>
      <ProblemAlert error={command.error} />
      <Button variant="contained" sx={{ mr: 1.5, mb: 1 }} loading={command.isPending && command.variables === 'accept'} disabled={command.isPending} onClick={() => command.mutate('accept')}>{t.accept}</Button>
      <Button variant="outlined" sx={{ mb: 1 }} loading={command.isPending && command.variables === 'decline'} disabled={command.isPending} onClick={() => command.mutate('decline')}>{t.decline}</Button>
    </Section>
  );
}
