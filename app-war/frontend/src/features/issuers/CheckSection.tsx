import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { getOperatorIssuersByIdCheck } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { Fact, Facts } from '@/shared/ui/Fact';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

/** Asks the provider what it is, before anybody depends on it. */
export function CheckSection({ id }: { id: string }) {
  const t = useTexts(texts);
  const check = useMutation({ mutationFn: () => getOperatorIssuersByIdCheck({ path: { id } }) });
  return (
    <Section title={t.check} action={<Button variant="outlined" loading={check.isPending} onClick={() => check.mutate()}>{t.check}</Button>}>
      <ProblemAlert error={check.error} />
      <div role="status">
        {check.data && (
          <Facts>
            {check.data.findings.map((finding) => (
              <Fact key={finding.step} label={t.steps[finding.step]}>
                {finding.result === 'OK' || finding.result === 'NOT_SAID' ? '✓ ' : '✗ '}{t.results[finding.result]}
              </Fact>
            ))}
          </Facts>
        )}
      </div>
    </Section>
  );
}
