import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useQueryClient } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { getMeInbox, putMeInboxByIdReading, putMeInboxReading } from '@/generated';
import type { Notice } from '@/shared/api/model';
import { usePages } from '@/shared/api/pages';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { noticeTexts } from '@/shared/notices/texts';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterChoice } from '@/shared/ui/FilterFields';
import { useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loading } from '@/shared/ui/Loading';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { texts } from './texts';

/** What one was told, newest first. Opening one is reading it. */
export function InboxPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const { values, set } = useFilters(['unread']);
  const unread = values.unread === 'true';
  const pages = usePages(['inbox', 'list', unread], (cursor, signal) => getMeInbox({ query: { unread, cursor }, signal }));
  const changed = () => void queries.invalidateQueries({ queryKey: ['inbox'] });
  const all = useCommand((until: string) => putMeInboxReading({ body: { until } }), { done: changed });
  const newest = pages.items[0]?.at;
  return (
    <>
      <PageHeading
        title={t.title}
        intro={t.intro}
        actions={
          <>
            {pages.items.some((one) => !one.read) && newest !== undefined && <Button variant="outlined" loading={all.isPending} onClick={() => all.mutate(newest)}>{t.readAll}</Button>}
            <LinkButton to="/notices" variant="outlined">{t.settings}</LinkButton>
          </>
        }
      />
      <ProblemAlert error={all.error ?? pages.error} />
      <Section flush>
        <Box sx={{ p: 2, maxWidth: 280 }}>
          <FilterChoice label={t.which} value={unread ? 'true' : undefined} choices={[{ value: 'true', label: t.onlyUnread }]} onChange={(value) => set({ unread: value })} />
        </Box>
        {pages.loading ? <Loading /> : pages.items.length === 0 ? <EmptyState title={unread ? t.noneUnread : t.none} action={<LinkButton to="/" variant="outlined">{t.home}</LinkButton>} /> : (
          <Box component="ul" aria-label={t.title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {pages.items.map((one) => <Row key={one.id} one={one} changed={changed} />)}
          </Box>
        )}
        {pages.more && <Box sx={{ p: 2, textAlign: 'center' }}><Button variant="outlined" onClick={pages.more} loading={pages.loadingMore}>{c.loadMore}</Button></Box>}
      </Section>
    </>
  );
}

function Row({ one, changed }: { one: Notice; changed: () => void }) {
  const t = useTexts(texts);
  const said: Partial<Record<string, (by: string) => string>> = useTexts(noticeTexts).kinds;
  const format = useFormat();
  const read = useCommand((id: string) => putMeInboxByIdReading({ path: { id } }), { done: changed });
  return (
    <Box component="li" data-row sx={{ px: { xs: 2, sm: 3 }, py: 1.75, borderTop: '1px solid', borderColor: 'divider', bgcolor: one.read ? undefined : '#f7f3e8', display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Link data-row-link component={RouterLink} to={one.page} onClick={() => { if (!one.read) read.mutate(one.id); }} sx={{ fontWeight: one.read ? 400 : 700 }}>
            {(said[one.kind] ?? (() => t.other))(one.by)}
          </Link>
          {!one.read && <StatusChip label={t.unread} tone="act" />}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem', whiteSpace: 'pre-line' }}>{[one.detail, format.dateTime(one.at)].filter(Boolean).join('　')}</Box>
      </Box>
      {!one.read && <Button size="small" loading={read.isPending} onClick={() => read.mutate(one.id)}>{t.markRead}</Button>}
    </Box>
  );
}
