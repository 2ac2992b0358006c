import TableIcon from '@mui/icons-material/GridOnOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { getStockTemplate, type Kind } from '@/generated';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { save } from '@/shared/ui/save';
import { texts } from './templateTexts';

const kinds = wordsOf('kind');

/** An empty workbook to fill in, for the kind of wood that one chooses. */
export function TemplateMenu() {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const fetched = useMutation({
    mutationFn: async (kind: Kind) => save(await getStockTemplate({ query: { kind }, parseAs: 'blob' }), `${t.file}_${words.kind[kind]}.xlsx`),
  });
  return (
    <>
      <Button
        ref={button}
        variant="outlined"
        startIcon={<TableIcon />}
        aria-haspopup="menu"
        aria-expanded={open}
        loading={fetched.isPending}
        onClick={() => setOpen(true)}
      >
        {t.template}
      </Button>
      <Menu anchorEl={() => button.current} open={open} onClose={() => setOpen(false)}>
        {kinds.map((kind) => (
          <MenuItem
            key={kind}
            sx={{ minHeight: 48 }}
            onClick={() => {
              setOpen(false);
              fetched.mutate(kind);
            }}
          >
            {words.kind[kind]}
          </MenuItem>
        ))}
      </Menu>
      <ProblemAlert error={fetched.error} />
    </>
  );
}
