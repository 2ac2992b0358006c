import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { getEnquiriesById, postOrdersByIdPlacement } from '@/generated';
import type { GetEnquiriesByIdResponse } from '@/generated';
import { useCan } from '@/shared/api/me';
import { Problem } from '@/shared/api/problem';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { useOrderChanged } from '../useOrderChanged';
import { Matrix, type Choice } from './Matrix';
import { enquiryTexts } from './texts';

export function EnquiryPage() {
  const { id = '' } = useParams();
  const enquiry = useQuery({ queryKey: ['orders', 'enquiry', id], queryFn: () => getEnquiriesById({ path: { id } }) });
  return <Loaded query={enquiry}>{(data) => <Answers enquiry={data} />}</Loaded>;
}

/** Answers side by side, the cheapest of each line chosen to begin with; ordered from here, supplier by supplier. */
function Answers({ enquiry }: { enquiry: GetEnquiriesByIdResponse }) {
  const t = useTexts(enquiryTexts);
  const format = useFormat();
  const can = useCan();
  const changed = useOrderChanged();
  const [own, setOwn] = useState<Choice | null>(null);
  const [said, setSaid] = useState<{ text: string; failed: boolean }[]>([]);
  const choice = own ?? Object.fromEntries(enquiry.cheapest.map((one) => [one.lineNo, one]));
  const chosen = Object.values(choice);
  const run = useCommand(async (_: null, key) => {
    const results: { text: string; failed: boolean }[] = [];
    for (const order of enquiry.orders) {
      const lines = chosen.filter((one) => one.orderId === order.id).map((one) => one.lineId);
      if (lines.length === 0) continue;
      try {
        const placed = await postOrdersByIdPlacement({
          path: { id: order.id },
          body: { version: order.version, revisionNo: order.revisionNo, lines, rest: 'DECLINE' },
          headers: { 'Idempotency-Key': `${key}-${order.id}`.slice(0, 72) },
        });
        results.push({ text: t.placed(placed.number ?? ''), failed: false });
      } catch (error) {
        const why = error instanceof Problem ? [error.title, error.detail, ...error.errors.map((one) => one.message)].filter(Boolean).join(' ') : String(error);
        results.push({ text: t.failed(order.sellerName, why), failed: true });
      }
    }
    return results;
  }, {
    done: (results) => {
      setSaid(results);
      setOwn({});
      changed(null);
    },
  });
  return (
    <>
      <PageHeading title={enquiry.title} intro={`${format.dateTime(enquiry.madeAt)} ${enquiry.madeBy}`} up={{ to: '/enquiries', label: t.title }} />
      {said.map((one) => <Alert key={one.text} severity={one.failed ? 'error' : 'success'} sx={{ mb: 1.5 }}>{one.text}</Alert>)}
      <Section title={t.compare} intro={t.placeHint}>
        <Matrix enquiry={enquiry} choice={choice} onChoice={setOwn} />
        {can('order:place') && chosen.length > 0 && (
          <Box sx={{ mt: 2.5, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
            <Button variant="contained" size="large" loading={run.isPending} onClick={() => run.mutate(null)}>{t.place2}</Button>
            <Typography>{t.chosen(chosen.length)}</Typography>
          </Box>
        )}
      </Section>
    </>
  );
}
