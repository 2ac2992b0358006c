import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  getPartnersByIdTerms, postPartnersByIdTermsByTermsIdAgreement, postPartnersByIdTermsByTermsIdRefusal,
  postPartnersByIdTermsByTermsIdWithdrawal,
} from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Partner, TermsVersion } from '@/shared/api/model';
import { usePages } from '@/shared/api/pages';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { TermsFacts, usePaymentWords } from '@/shared/trade/TermsFacts';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { termsTone } from '@/shared/ui/tones';
import { ProposeTermsDialog } from './ProposeTermsDialog';
import { texts } from './texts';

const calls = {
  agree: postPartnersByIdTermsByTermsIdAgreement,
  refuse: postPartnersByIdTermsByTermsIdRefusal,
  withdraw: postPartnersByIdTermsByTermsIdWithdrawal,
};

/** What was agreed, what waits for an answer, and everything there was before. */
export function TermsSection({ partner }: { partner: Partner }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const can = useCan();
  const [proposing, setProposing] = useState(false);
  const pages = usePages(['partners', 'terms', partner.id], (cursor, signal) => getPartnersByIdTerms({ path: { id: partner.id }, query: { cursor }, signal }));
  const active = partner.status === 'ACTIVE';
  if (pages.loading || (!active && pages.items.length === 0)) return null;
  const holding = pages.items.find((version) => version.inForce);
  const open = active ? pages.items.find((version) => version.status === 'PROPOSED') : undefined;
  const earlier = pages.items.filter((version) => version !== holding && version !== open);
  return (
    <Section
      title={t.terms}
      intro={t.termsHint}
      action={active && open === undefined && can('partner:manage') && <Button variant="outlined" onClick={() => setProposing(true)}>{holding ? t.proposeOther : t.propose}</Button>}
    >
      <ProblemAlert error={pages.error} retry={pages.retry} />
      {open && <Proposal partner={partner} version={open} />}
      {holding ? (
        <>
          <Typography component="h3" sx={{ fontWeight: 700, mb: 1.5 }}>{t.inForce(holding.termsNo)}</Typography>
          <TermsFacts terms={holding.terms} />
        </>
      ) : <Typography color="textSecondary">{t.noTerms}</Typography>}
      {earlier.length > 0 && (
        <Box sx={{ mt: 3 }}>
          <Typography component="h3" sx={{ fontWeight: 700, mb: 0.5 }}>{t.earlier}</Typography>
          {earlier.map((version) => <Version key={version.id} partner={partner} version={version} />)}
          {pages.more && <Button sx={{ mt: 1 }} onClick={pages.more} loading={pages.loadingMore}>{c.loadMore}</Button>}
        </Box>
      )}
      {proposing && <ProposeTermsDialog partner={partner} start={holding?.terms} onClose={() => setProposing(false)} />}
    </Section>
  );
}

/** The open question, and whoever's turn it is. */
function Proposal({ partner, version }: { partner: Partner; version: TermsVersion }) {
  const t = useTexts(texts);
  const can = useCan();
  const format = useFormat();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['partners'] });
  const command = useCommand(
    (what: keyof typeof calls, key) =>
      calls[what]({ path: { id: partner.id, termsId: version.id }, body: { version: version.version }, headers: { 'Idempotency-Key': key } }),
    { done: refresh, failed: refresh },
  );
  const button = (what: keyof typeof calls, label: string, first: boolean) => (
    <Button variant={first ? 'contained' : 'outlined'} loading={command.isPending && command.variables === what} disabled={command.isPending} onClick={() => command.mutate(what)}>{label}</Button>
  );
  return (
    <Box sx={{ border: '2px solid', borderColor: '#c9a878', borderRadius: 2, p: { xs: 2, sm: 2.5 }, mb: 3, bgcolor: '#fdfbf6' }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>{version.proposedByUs ? t.proposedByUs : t.proposedByThem(partner.tradeName)}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>{t.versionNo(version.termsNo)} · {format.dateTime(version.proposedAt)}</Typography>
      <TermsFacts terms={version.terms} />
      {version.remarks && <Typography sx={{ mt: 1.5 }}>{version.remarks}</Typography>}
      {can('partner:manage') && (
        <Box sx={{ mt: 2 }}>
          <ProblemAlert error={command.error} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
            {version.proposedByUs ? button('withdraw', t.withdraw, false) : <>{button('agree', t.agree, true)}{button('refuse', t.refuse, false)}</>}
          </Box>
          {!version.proposedByUs && <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>{t.refuseHint}</Typography>}
        </Box>
      )}
    </Box>
  );
}

/** One line that opens: nothing that was ever proposed is lost. */
function Version({ partner, version }: { partner: Partner; version: TermsVersion }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const format = useFormat();
  const payment = usePaymentWords();
  return (
    <Box component="details" sx={{ borderTop: '1px solid', borderColor: 'divider', py: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.75 }}>
        <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center', verticalAlign: 'middle', maxWidth: 'calc(100% - 24px)' }}>
          <strong>{t.versionNo(version.termsNo)}</strong>
          <StatusChip label={words.termsStatus[version.status]} tone={version.status === 'AGREED' ? 'calm' : termsTone[version.status]} />
          <span>{payment(version.terms)}</span>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>
            {format.day(version.proposedAt)} {version.proposedByUs ? t.byUs : partner.tradeName}
          </Box>
        </Box>
      </Box>
      <Box sx={{ pt: 1.5, pb: 1 }}>
        <TermsFacts terms={version.terms} />
        {version.remarks && <Typography sx={{ mt: 1.5 }}>{version.remarks}</Typography>}
      </Box>
    </Box>
  );
}
