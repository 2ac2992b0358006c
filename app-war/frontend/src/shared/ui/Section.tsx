import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface Props {
  title?: ReactNode;
  intro?: ReactNode;
  action?: ReactNode;
  /** Lists run to the card's edge. */
  flush?: boolean;
  children: ReactNode;
}

export function Section({ title, intro, action, flush = false, children }: Props) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={title ? id : undefined} sx={{ mb: 3 }}>
      {title && (
        <Box sx={{ px: { xs: 2, sm: 3 }, pt: { xs: 2, sm: 2.5 }, pb: flush ? 1.5 : 0, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', justifyContent: 'space-between' }}>
          <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
            <Typography variant="h2" id={id}>{title}</Typography>
            {intro && <Typography className="phrase" variant="body2" color="textSecondary">{intro}</Typography>}
          </Box>
          {action}
        </Box>
      )}
      <Box sx={flush ? {} : { p: { xs: 2, sm: 3 }, pt: title ? { xs: 1.5, sm: 2 } : undefined }}>{children}</Box>
    </Card>
  );
}
