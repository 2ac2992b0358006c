import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useCatalogue } from '@/shared/api/catalogue';
import type { CustodyStep, PassedOrigin } from '@/shared/api/model';
import { today } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { LegalityChip } from './LegalityChip';
import { originTexts } from './texts';
import { useAreaName } from './useAreaName';

interface Props {
  origin: PassedOrigin;
  /** What stands at the end of the way. */
  end: string;
  /** What is said of the last company before the end, where it is ourselves. */
  ourselves?: boolean;
}

/** The way of one origin, from the top down: felled, each company on the way, and who has it now. A list for those who hear it. */
export function ChainView({ origin, end, ourselves = false }: Props) {
  const t = useTexts(originTexts);
  const areaName = useAreaName();
  return (
    <Box component="ol" aria-label={t.chain} sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 560 }}>
      <Node mark="start" title={t.harvest}>{areaName(origin) || t.areaUnknown}</Node>
      {origin.steps.map((step, at) => <StepNode key={at} step={step} title={ourselves && at === origin.steps.length - 1 ? t.us : undefined} />)}
      <Node mark="end" title={end} />
    </Box>
  );
}

function StepNode({ step, title }: { step: CustodyStep; title: string | undefined }) {
  const t = useTexts(originTexts);
  const words = useTexts(terms);
  const catalogue = useCatalogue();
  const format = useFormat();
  const kind = t.unnamed(format.words(step.types.map((type) => words.companyType[type])), catalogue.prefectureName(step.prefecture));
  const same = step.yield == null;
  return (
    <Node title={title ?? step.name ?? kind} detail={title !== undefined || step.name != null ? kind : undefined} chip={<LegalityChip legality={step.legality} />}>
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {same ? `${t.through} ${format.volume(step.outM3)}` : `${t.inM3} ${format.volume(step.inM3)} → ${t.outM3} ${format.volume(step.outM3)}`}
        {step.yield != null && ` · ${t.yield} ${format.percent(Math.round(step.yield * 1000) / 10)}`}
      </Box>
      {step.evidence !== 'NONE' && <Box component="span" sx={{ display: 'block' }}>{t.evidence[step.evidence]}</Box>}
      {step.certificate && (
        <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
          {t.certificate} {step.certificate.number}
          {step.certificate.validUntil != null && format.inBrackets(until(step.certificate.validUntil))}
        </Box>
      )}
    </Node>
  );

  function until(day: string): string {
    return day < today() ? t.expired(format.date(day)) : t.validUntil(format.date(day));
  }
}

function Node({ title, detail, chip, mark, children }: { title: string; detail?: string | undefined; chip?: ReactNode; mark?: 'start' | 'end'; children?: ReactNode }) {
  return (
    <Box component="li" sx={{ position: 'relative', pl: 4.5, pb: mark === 'end' ? 0 : 2.5, breakInside: 'avoid' }}>
      {mark !== 'end' && <Box aria-hidden="true" sx={{ position: 'absolute', left: 10, top: 12, bottom: -12, width: 2, bgcolor: '#c9a878' }} />}
      <Box
        aria-hidden="true"
        sx={{ position: 'absolute', left: mark ? 3 : 5, top: mark ? 4 : 6, width: mark ? 16 : 12, height: mark ? 16 : 12, borderRadius: '50%', border: '2px solid #8a6a3a', bgcolor: mark === 'end' ? '#8a6a3a' : mark === 'start' ? '#e5f0e8' : '#fffdf8', printColorAdjust: 'exact' }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'center' }}>
        <Typography component="span" sx={{ fontWeight: 700 }}>{title}</Typography>
        {detail !== undefined && <Box component="span" sx={{ color: 'text.secondary' }}>{detail}</Box>}
        {chip}
      </Box>
      {children !== undefined && <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{children}</Box>}
    </Box>
  );
}
