import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { getPriceListsHolding } from '@/generated';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';

const texts = defineTexts(
  {
    none: '価格表はありません。出品の単価がそのまま表示されます。',
    AGREED: '取引条件で合意（この価格表だけが使われます）',
    NAMED: 'この取引先を指定',
    GROUP: (group: string) => `顧客グループ「${group}」`,
    period: (from: string, to: string | undefined) => (to === undefined ? `${from} から` : `${from} 〜 ${to}`),
  },
  {
    none: 'No price list holds: the listings’ own prices are shown.',
    AGREED: 'Agreed in the trading terms (it holds alone)',
    NAMED: 'Names this partner',
    GROUP: (group: string) => `Customer group “${group}”`,
    period: (from: string, to: string | undefined) => (to === undefined ? `from ${from}` : `${from} to ${to}`),
  },
);

/** Which of our price lists hold for a partner, and why. */
export function HoldingLists({ companyId }: { companyId: string }) {
  const t = useTexts(texts);
  const format = useFormat();
  const lists = useQuery({ queryKey: ['price-lists', 'holding', companyId], queryFn: () => getPriceListsHolding({ query: { companyId } }) });
  if (lists.data?.length === 0) return <Typography color="textSecondary">{t.none}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {(lists.data ?? []).map((list) => (
        <li key={`${list.id} ${list.group ?? ''}`}>
          <Link component={RouterLink} to={`/price-lists/${list.id}`} sx={{ fontWeight: 700 }}>{list.name}</Link>
          {' — '}
          {list.how === 'GROUP' ? t.GROUP(list.group ?? '') : t[list.how]}
          {format.inBrackets(t.period(format.date(list.validFrom), list.validUntil == null ? undefined : format.date(list.validUntil)))}
        </li>
      ))}
    </Box>
  );
}
