import Button, { type ButtonProps } from '@mui/material/Button';
import { Link } from 'react-router';

/** Looks like a button, is a link: opens in a new tab like any other. */
export function LinkButton({ to, ...rest }: Omit<ButtonProps, 'href'> & { to: string }) {
  return <Button component={Link} to={to} {...rest} />;
}
