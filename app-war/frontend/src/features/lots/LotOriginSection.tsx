import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { deleteLotsByIdOriginsByRecordId, getLotsByIdOrigins } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Lot, LotShare } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ChainView } from '@/shared/origin/ChainView';
import { LegalityChip } from '@/shared/origin/LegalityChip';
import { OriginFactsList } from '@/shared/origin/OriginFactsList';
import { originTexts } from '@/shared/origin/texts';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { AttachOriginDialog } from './AttachOriginDialog';
import { ChangeShareDialog } from './ChangeShareDialog';
import { lotOriginTexts } from './lotOriginTexts';

type Open = { dialog: 'attach' } | { dialog: 'change' | 'detach'; share: LotShare };

/** Where a lot comes from: what goes along with it when it leaves, as its buyer will read it. */
export function LotOriginSection({ lot }: { lot: Pick<Lot, 'id'> }) {
  const t = useTexts(lotOriginTexts);
  const o = useTexts(originTexts);
  const format = useFormat();
  const can = useCan();
  const [open, setOpen] = useState<Open | null>(null);
  const origins = useQuery({ queryKey: ['lots', 'origins', lot.id], queryFn: () => getLotsByIdOrigins({ path: { id: lot.id } }) });
  const data = origins.data;
  return (
    <Section
      title={t.title}
      intro={t.hint}
      action={data && can('origin:manage') && (data.withoutM3 > 0 || data.shares.length === 0) && <Button variant="outlined" onClick={() => setOpen({ dialog: 'attach' })}>{t.attach}</Button>}
    >
      <ProblemAlert error={origins.error} retry={() => void origins.refetch()} />
      {origins.isPending && <Loading />}
      {data && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center', mb: data.shares.length > 0 ? 2 : 0 }}>
            <LegalityChip legality={data.legality} />
            {data.shares.length > 0 && <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>{t.verifiedOf(format.volume(data.verifiedM3), format.volume(data.volumeM3))}</Box>}
          </Box>
          {data.shares.length > 0 && data.withoutM3 > 0.002 && <Alert severity="warning" sx={{ mb: 2 }}>{t.without(format.volume(data.withoutM3))}</Alert>}
          {data.shares.map((share) => (
            <Box key={share.recordId} sx={{ borderTop: '1px solid', borderColor: '#ece7dc', pt: 2, mt: 2 }}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', alignItems: 'center', mb: 1.5 }}>
                <Box>
                  <Link component={RouterLink} to={`/origins/${share.recordId}`} sx={{ fontWeight: 700 }}>{share.number}</Link>
                  <Typography component="span" color="textSecondary" sx={{ ml: 1.5, fontSize: '0.9375rem' }}>
                    {share.inherited ? t.inherited : share.supplier === '' ? '' : t.from(share.supplier)}
                  </Typography>
                </Box>
                {can('origin:manage') && (
                  <Box sx={{ display: 'flex', gap: 1 }}>
                    <Button size="small" onClick={() => setOpen({ dialog: 'change', share })}>{t.change}</Button>
                    {share.removable && <Button size="small" color="error" onClick={() => setOpen({ dialog: 'detach', share })}>{t.detach}</Button>}
                  </Box>
                )}
              </Box>
              <OriginFactsList origin={share.passed} ourselves />
              <Typography variant="h3" sx={{ fontSize: '1.0625rem', mt: 2.5, mb: 1.5 }}>{o.chain}</Typography>
              <ChainView origin={share.passed} end={o.buyer} ourselves />
            </Box>
          ))}
        </>
      )}
      {open?.dialog === 'attach' && data && <AttachOriginDialog lotId={lot.id} origins={data} onClose={() => setOpen(null)} />}
      {open?.dialog === 'change' && <ChangeShareDialog lotId={lot.id} share={open.share} onClose={() => setOpen(null)} />}
      {open?.dialog === 'detach' && <DetachDialog lotId={lot.id} share={open.share} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function DetachDialog({ lotId, share, onClose }: { lotId: string; share: LotShare; onClose: () => void }) {
  const t = useTexts(lotOriginTexts);
  const queries = useQueryClient();
  const command = useCommand((recordId: string) => deleteLotsByIdOriginsByRecordId({ path: { id: lotId, recordId } }), {
    done: (answer) => {
      queries.setQueryData(['lots', 'origins', lotId], answer);
      void queries.invalidateQueries({ queryKey: ['origins'] });
      onClose();
    },
  });
  return <ConfirmDialog danger title={t.detachTitle} text={t.detachText(share.number)} action={t.detach} onClose={onClose} onConfirm={() => command.mutate(share.recordId)} busy={command.isPending} error={command.error} />;
}
