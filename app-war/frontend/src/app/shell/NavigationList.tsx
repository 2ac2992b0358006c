import Box from '@mui/material/Box';
import { NavLink } from 'react-router';
import { useTexts } from '@/shared/i18n/language';
import { navigationTexts } from './navigation';
import { useDestinations } from './useDestinations';
import { Wordmark } from './Wordmark';

/** The pages this person may see, in groups; used beside the page and in the phone's drawer. */
export function NavigationList({ onChosen }: { onChosen?: () => void }) {
  const t = useTexts(navigationTexts);
  const groups = useDestinations();
  const all = groups.flatMap((group) => group.items);
  return (
    <Box component="nav" aria-label={t.main} sx={{ px: 1.5, pb: 3 }}>
      <Box sx={{ px: 1, height: 68, display: 'flex', alignItems: 'center' }}><Wordmark light /></Box>
      {groups.map((group, at) => (
        <Box key={group.items[0]?.to ?? at} sx={{ mt: group.word === null ? 0.5 : 2 }}>
          {group.word !== null && (
            <Box sx={{ px: 1.5, pb: 0.5, fontSize: '0.8125rem', color: '#b9cbbd', letterSpacing: '0.06em' }}>{t[group.word]}</Box>
          )}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {group.items.map(({ to, word, icon: Icon }) => (
              <li key={to}>
                <Box
                  component={NavLink}
                  to={to}
                  end={to === '/' || all.some((other) => other.to.startsWith(`${to}/`))}
                  onClick={onChosen}
                  sx={{
                    position: 'relative',
                    display: 'flex',
                    alignItems: 'center',
                    gap: 1.5,
                    minHeight: 46,
                    px: 1.5,
                    my: 0.25,
                    borderRadius: 2,
                    color: '#eef3ee',
                    textDecoration: 'none',
                    fontSize: '1.0313rem',
                    '&:hover': { bgcolor: 'rgb(255 255 255 / 8%)' },
                    '&:focus-visible': { outlineColor: '#e8bf85' },
                    '&.active': { bgcolor: 'rgb(255 255 255 / 13%)', fontWeight: 700, '&::before': { content: '""', position: 'absolute', left: 0, top: 11, bottom: 11, width: 4, borderRadius: 2, bgcolor: '#d9a867' } },
                  }}
                >
                  <Icon aria-hidden="true" sx={{ fontSize: 24, color: '#d9c29d' }} />
                  {t[word]}
                </Box>
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
