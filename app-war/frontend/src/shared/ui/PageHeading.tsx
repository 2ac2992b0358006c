import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

let pagesShown = 0;

interface Props {
  title: ReactNode;
  /** What the tab says, where the title is more than text. */
  documentTitle?: string;
  intro?: ReactNode;
  actions?: ReactNode;
  up?: { to: string; label: string };
}

/**
 * The one h1 of a page. A new page moves the focus here, so that a screen reader says where one has arrived and the
 * next Tab starts at the top; the very first page leaves the focus where the browser put it.
 */
export function PageHeading({ title, documentTitle, intro, actions, up }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const tab = documentTitle ?? (typeof title === 'string' ? title : undefined);
  useEffect(() => {
    pagesShown += 1;
    if (pagesShown > 1) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = tab === undefined ? 'Kiba 木場' : `${tab} · Kiba`;
  }, [tab]);
  return (
    <Box component="header" sx={{ mb: 3 }}>
      {up && (
        <Link component={RouterLink} to={up.to} sx={{ display: 'inline-flex', alignItems: 'center', py: 0.5, mb: 0.5, fontSize: '0.9375rem' }}>
          <span aria-hidden="true">←&nbsp;</span>
          {up.label}
        </Link>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'space-between' }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ fontSize: { xs: '1.5rem', sm: '1.75rem' } }}>
            {title}
          </Typography>
          {intro && (
            <Typography className="phrase" color="textSecondary" sx={{ mt: 0.5, maxWidth: '52em' }}>
              {intro}
            </Typography>
          )}
        </Box>
        {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>{actions}</Box>}
      </Box>
    </Box>
  );
}
