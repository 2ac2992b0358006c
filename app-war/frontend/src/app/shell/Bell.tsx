import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { getMeInboxUnread } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { VisuallyHidden } from '@/shared/ui/VisuallyHidden';

const texts = defineTexts(
  { bell: (count: number) => (count === 0 ? 'お知らせ（未読なし）' : `お知らせ（未読 ${count} 件）`) },
  { bell: (count: number) => (count === 0 ? 'Notices (none unread)' : `Notices (${count} unread)`) },
);
const EVERY_MS = 60_000;

/** How much one has not read; asked for now and then, not while nobody looks at the page. */
export function Bell() {
  const t = useTexts(texts);
  const { data } = useQuery({ queryKey: ['inbox', 'unread'], queryFn: () => getMeInboxUnread(), refetchInterval: EVERY_MS, refetchIntervalInBackground: false });
  const unread = data?.unread ?? 0;
  return (
    <IconButton component={Link} to="/inbox" color="inherit">
      <VisuallyHidden>{t.bell(unread)}</VisuallyHidden>
      <Badge badgeContent={unread} max={99} color="error" slotProps={{ badge: { 'aria-hidden': true } }} sx={{ '& .MuiBadge-badge': { whiteSpace: 'nowrap', wordBreak: 'keep-all', overflowWrap: 'normal' } }}><NotificationsOutlined /></Badge>
    </IconButton>
  );
}
