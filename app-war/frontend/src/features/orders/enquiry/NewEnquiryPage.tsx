import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { getPartners, postEnquiries, postOrders } from '@/generated';
import { Problem } from '@/shared/api/problem';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { totalTexts } from '../totals/texts';
import { useOrderChanged } from '../useOrderChanged';
import { sentLines, WordLines, type WordLine } from '../words/WordLines';
import { enquiryTexts } from './texts';

/** What is needed in one's own words, asked of one partner or of several. */
export function NewEnquiryPage() {
  const t = useTexts(enquiryTexts);
  const a = useTexts(totalTexts);
  const navigate = useNavigate();
  const changed = useOrderChanged();
  const partners = useQuery({ queryKey: ['partners', 'active', 'all'], queryFn: () => getPartners({ query: { status: 'ACTIVE', limit: 100 } }) });
  const [title, setTitle] = useState('');
  const [sellers, setSellers] = useState<readonly string[]>([]);
  const [lines, setLines] = useState<WordLine[]>([]);
  const [place, setPlace] = useState('');
  const [on, setOn] = useState('');
  const [transport, setTransport] = useState<'SELLER_DELIVERS' | 'BUYER_COLLECTS'>('SELLER_DELIVERS');
  const [remarks, setRemarks] = useState('');
  const wanted = sentLines(lines);
  const several = sellers.length > 1;
  const run = useCommand(
    async (_: null, key) => {
      const content = { lines: wanted ?? [], deliveryPlace: place, transport, remarks, ...(on === '' ? {} : { deliverOn: on }) };
      const headers = { 'Idempotency-Key': key };
      if (several) return `/enquiries/${(await postEnquiries({ body: { ...content, title, sellers: [...sellers] }, headers })).id}`;
      return `/orders/${(await postOrders({ body: { ...content, sellerId: sellers[0] ?? null }, headers })).id}`;
    },
    {
      done: (to) => {
        changed(null);
        void navigate(to, { replace: true });
      },
    },
  );
  const ready = wanted !== undefined && sellers.length > 0 && (!several || title.trim() !== '') && (place.trim() !== '' || transport === 'BUYER_COLLECTS');
  return (
    <>
      <PageHeading title={t.new} intro={t.intro} up={{ to: '/enquiries', label: t.title }} />
      <Loaded query={partners}>
        {(page) => page.items.length === 0 ? <EmptyState title={t.noPartners} action={<LinkButton to="/partners" variant="contained">{t.toPartners}</LinkButton>} /> : (
          <>
            <WordLines lines={lines} onChange={setLines} />
            <Section title={t.sellers} intro={t.sellersHint}>
              <Box role="group" aria-label={t.sellers} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
                {page.items.map((partner) => (
                  <FormControlLabel
                    key={partner.id}
                    label={partner.tradeName}
                    control={<Checkbox checked={sellers.includes(partner.companyId)} onChange={(event) => setSellers(event.target.checked ? [...sellers, partner.companyId] : sellers.filter((id) => id !== partner.companyId))} />}
                  />
                ))}
              </Box>
              {several && <TextField sx={{ mt: 2, maxWidth: 420 }} fullWidth label={t.name} helperText={t.nameHint} value={title} onChange={(event) => setTitle(event.target.value)} required slotProps={{ htmlInput: { maxLength: 100 } }} />}
            </Section>
            <Section title={t.delivery}>
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
                <TextField label={t.place} value={place} onChange={(event) => setPlace(event.target.value)} required={transport === 'SELLER_DELIVERS'} slotProps={{ htmlInput: { maxLength: 300 } }} />
                <TextField label={t.wishedFor} type="date" value={on} onChange={(event) => setOn(event.target.value)} slotProps={{ inputLabel: { shrink: true } }} />
                <TextField select label={t.transport} value={transport} onChange={(event) => setTransport(event.target.value as typeof transport)}>
                  {(['SELLER_DELIVERS', 'BUYER_COLLECTS'] as const).map((value) => <MenuItem key={value} value={value}>{a.transports[value]}</MenuItem>)}
                </TextField>
                <TextField label={t.remarks} value={remarks} onChange={(event) => setRemarks(event.target.value)} multiline minRows={2} slotProps={{ htmlInput: { maxLength: 2000 } }} />
              </Box>
            </Section>
            <ProblemAlert error={run.error} extra={run.error instanceof Problem ? run.error.errors.map((one) => one.message) : []} />
            {!several && <Typography color="textSecondary" sx={{ mb: 1 }}>{t.one}</Typography>}
            <Button variant="contained" size="large" loading={run.isPending} disabled={!ready} onClick={() => run.mutate(null)}>{t.send(sellers.length)}</Button>
          </>
        )}
      </Loaded>
    </>
  );
}
