import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { PresetRole, RoleMatrix } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { VisuallyHidden } from '@/shared/ui/VisuallyHidden';
import { byFeature, featureTexts } from './features';
import { permissionTexts } from './permissionTexts';
import { texts } from './texts';

const first = { position: 'sticky', left: 0, bgcolor: 'background.paper', minWidth: 150 } as const;

/** Every role a column, every permission a line, under what it is about. */
export function RoleTable({ matrix, onLimit }: { matrix: RoleMatrix; onLimit?: (preset: PresetRole) => void }) {
  const t = useTexts(texts);
  const features: Record<string, string> = useTexts(featureTexts);
  const names: Record<string, string> = useTexts(permissionTexts);
  const words = useTexts(terms);
  const format = useFormat();
  const columns = [
    ...matrix.presets.map((preset) => ({ id: preset.role, name: words.memberRole[preset.role], preset, ...preset })),
    ...matrix.own.map((role) => ({ ...role, preset: null })),
  ];
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t.matrix}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...first, zIndex: 1 }}>{t.permission}</TableCell>
            {columns.map((column) => <TableCell key={column.id} align="center">{column.name}</TableCell>)}
          </TableRow>
        </TableHead>
        {byFeature(matrix.permissions).map(({ feature, permissions }) => (
          <TableBody key={feature}>
            <TableRow>
              <TableCell component="th" scope="rowgroup" colSpan={columns.length + 1} sx={{ fontWeight: 700, bgcolor: '#faf8f3' }}>
                <Box component="span" sx={{ position: 'sticky', left: 16 }}>{features[feature] ?? feature}</Box>
              </TableCell>
            </TableRow>
            {permissions.map((permission) => (
              <TableRow key={permission} hover>
                <TableCell component="th" scope="row" sx={first}>{names[permission] ?? permission}</TableCell>
                {columns.map((column) => {
                  const may = column.permissions.includes(permission);
                  return (
                    <TableCell key={column.id} align="center">
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
        ))}
        {matrix.permissions.includes('order:place') && (
          <TableBody>
            <TableRow>
              <TableCell component="th" scope="row" sx={{ ...first, fontWeight: 700 }}>{t.limit}</TableCell>
              {columns.map((column) => {
                const orders = column.permissions.includes('order:place');
                const text = column.approvalLimitYen == null ? t.noLimit : format.yen(column.approvalLimitYen);
                const { preset } = column;
                return (
                  <TableCell key={column.id} align="center" sx={{ whiteSpace: 'nowrap' }}>
                    {!orders && <span aria-label={t.mayNot}>–</span>}
                    {orders && (preset === null || onLimit === undefined) && text}
                    {orders && preset !== null && onLimit !== undefined && (
                      <Button size="small" variant="outlined" aria-label={`${t.limitOf(column.name)}: ${text}`} onClick={() => onLimit(preset)}>{text}</Button>
                    )}
                  </TableCell>
                );
              })}
            </TableRow>
          </TableBody>
        )}
      </Table>
    </TableContainer>
  );
}
