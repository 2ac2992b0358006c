import TextField from '@mui/material/TextField';
import type { Member } from '@/shared/api/model';

interface Props {
  label: string;
  colleagues: readonly Member[];
  value: string;
  onChange: (id: string) => void;
}

export function ColleagueChoice({ label, colleagues, value, onChange }: Props) {
  return (
    <TextField
      select
      fullWidth
      required
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ my: 2 }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {colleagues.map((member) => <option key={member.id} value={member.id}>{`${member.name} (${member.email})`}</option>)}
    </TextField>
  );
}
