import type { Terms } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms as words } from '@/shared/i18n/terms';
import { Fact, Facts } from '@/shared/ui/Fact';
import { useRuleWords } from '@/shared/wood/rules';
import { termsTexts } from './texts';

/** When it is paid, as the trade says it: 末締め 翌月末払い. */
export function usePaymentWords(): (terms: Terms) => string {
  const t = useTexts(termsTexts);
  return (terms) =>
    terms.payment === 'MONTHLY'
      ? t.monthly(terms.closingDay ?? 31, terms.dueMonths ?? 0, terms.dueDay ?? 31)
      : terms.payment === 'PER_SHIPMENT' ? t.perShipment(terms.dueDays ?? 0) : t.prepaid;
}

export function TermsFacts({ terms }: { terms: Terms }) {
  const t = useTexts(termsTexts);
  const w = useTexts(words);
  const format = useFormat();
  const payment = usePaymentWords();
  const rules = useRuleWords();
  return (
    <Facts>
      <Fact label={t.payment} roomy>{payment(terms)}</Fact>
      <Fact label={t.tolerance}>{terms.quantityTolerancePercent === 0 ? t.none : t.plusMinus(format.percent(terms.quantityTolerancePercent))}</Fact>
      <Fact label={t.rounding}>{w.rounding[terms.amountRounding]}</Fact>
      <Fact label={t.volumeRule}>{terms.volumeRule ? terms.volumeRule.split(',').map((rule) => <div key={rule}>{rules.full(rule)}</div>) : t.usualRule}</Fact>
      <Fact label={t.priceList}>{terms.priceList ?? t.listingPrices}</Fact>
      <Fact label={t.answerDays}>{terms.answerDays == null ? t.notAgreed : t.within(terms.answerDays)}</Fact>
      <Fact label={t.receiptDays}>{terms.receiptDays == null ? t.notAgreed : t.within(terms.receiptDays)}</Fact>
      <Fact label={t.claimDays}>{t.within(terms.claimDays ?? 14)}</Fact>
    </Facts>
  );
}
