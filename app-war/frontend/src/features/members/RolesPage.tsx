import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useQuery } from '@tanstack/react-query';
import { getRoles } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { VisuallyHidden } from '@/shared/ui/VisuallyHidden';
import { permissionTexts } from './permissionTexts';
import { texts } from './texts';

/** Which role may do what: to read, so that nobody has to guess before giving one. */
export function RolesPage() {
  const t = useTexts(texts);
  const names: Record<string, string> = useTexts(permissionTexts);
  const words = useTexts(terms);
  const roles = useQuery({ queryKey: ['roles'], queryFn: () => getRoles() });
  return (
    <>
      <PageHeading title={t.rolesMatrix} intro={t.matrixHint} up={{ to: '/members', label: t.title }} />
      <Loaded query={roles}>
        {(data) => {
          const known = Object.keys(names);
          const permissions = [...new Set(data.flatMap((role) => role.permissions))].sort((a, b) => known.indexOf(a) - known.indexOf(b));
          return (
            <Section flush>
              <TableContainer tabIndex={0} role="region" aria-label={t.rolesMatrix}>
                <Table>
                  <TableHead>
                    <TableRow>
                      <TableCell sx={{ position: 'sticky', left: 0, zIndex: 1 }}>{t.permission}</TableCell>
                      {data.map((role) => <TableCell key={role.role} align="center">{words.memberRole[role.role]}</TableCell>)}
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {permissions.map((permission) => (
                      <TableRow key={permission} hover>
                        <TableCell component="th" scope="row" sx={{ position: 'sticky', left: 0, bgcolor: 'background.paper', minWidth: 150 }}>{names[permission] ?? permission}</TableCell>
                        {data.map((role) => {
                          const may = role.permissions.includes(permission);
                          return (
                            <TableCell key={role.role} align="center">
                              <Box component="span" sx={{ position: 'relative', color: may ? 'success.main' : 'text.secondary', fontWeight: may ? 700 : 400 }}>
                                <span aria-hidden="true">{may ? '●' : '–'}</span>
                                <VisuallyHidden>{may ? t.may : t.mayNot}</VisuallyHidden>
                              </Box>
                            </TableCell>
                          );
                        })}
                      </TableRow>
                    ))}
                  </TableBody>
                </Table>
              </TableContainer>
            </Section>
          );
        }}
      </Loaded>
    </>
  );
}
