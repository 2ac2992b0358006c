import { createTheme } from '@mui/material/styles';

/**
 * Deep forest green and charcoal on warm paper, with the brown of planed cedar for what needs a look.
 * Every text colour stands at 4.5:1 or better on the surfaces it is used on.
 */
const forest = '#1f4d3a';
const cedar = '#8f5a24';
const ink = '#22281f';

// Only fonts the machine already has: nothing is fetched from elsewhere.
const fontFamily = [
  '"Hiragino Sans"',
  '"Hiragino Kaku Gothic ProN"',
  '"Noto Sans JP"',
  '"Noto Sans CJK JP"',
  '"BIZ UDPGothic"',
  '"Yu Gothic UI"',
  'Meiryo',
  'system-ui',
  'sans-serif',
].join(',');

export const theme = createTheme({
  palette: {
    primary: { main: forest, dark: '#143527', light: '#3f7a60', contrastText: '#ffffff' },
    secondary: { main: cedar, dark: '#6d4218', light: '#d9a867', contrastText: '#ffffff' },
    success: { main: '#2c6e45', contrastText: '#ffffff' },
    warning: { main: '#8a5300', contrastText: '#ffffff' },
    error: { main: '#a3271f', contrastText: '#ffffff' },
    info: { main: '#2b5876', contrastText: '#ffffff' },
    background: { default: '#f6f3ec', paper: '#ffffff' },
    text: { primary: ink, secondary: '#565c50' },
    divider: '#ded8cb',
  },
  shape: { borderRadius: 10 },
  typography: {
    fontFamily,
    h1: { fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.35, letterSpacing: '0.01em' },
    h2: { fontSize: '1.25rem', fontWeight: 700, lineHeight: 1.45 },
    h3: { fontSize: '1.0625rem', fontWeight: 700, lineHeight: 1.5 },
    body1: { fontSize: '1.0625rem', lineHeight: 1.75 },
    body2: { fontSize: '0.9375rem', lineHeight: 1.65 },
    caption: { fontSize: '0.875rem', lineHeight: 1.55 },
    button: { fontSize: '1rem', fontWeight: 700, textTransform: 'none', letterSpacing: '0.02em' },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: {
          lineBreak: 'strict',
          overflowWrap: 'anywhere',
          fontFeatureSettings: '"palt" 0',
        },
        // Browsers that know phrases break Japanese headings between them instead of inside a word.
        'h1,h2,h3,.phrase': { wordBreak: 'auto-phrase', textWrap: 'pretty' },
        ':focus-visible': { outline: `3px solid ${cedar}`, outlineOffset: 2 },
        'h1:focus-visible, main:focus-visible': { outline: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: {
          minHeight: 44,
          paddingInline: 20,
          whiteSpace: 'nowrap',
          '&.Mui-focusVisible': { outline: `3px solid ${cedar}`, outlineOffset: 2 },
        },
        sizeSmall: { minHeight: 38, paddingInline: 14, fontSize: '0.9375rem' },
        outlined: { backgroundColor: '#ffffff' },
      },
    },
    MuiIconButton: { styleOverrides: { root: { minWidth: 44, minHeight: 44 } } },
    MuiPaper: { defaultProps: { elevation: 0 } },
    MuiCard: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: { root: { borderColor: '#e4dfd3', boxShadow: '0 1px 2px rgb(60 50 30 / 5%)' } },
    },
    MuiTextField: { defaultProps: { fullWidth: true, variant: 'outlined' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: '#ffffff', '& .MuiOutlinedInput-notchedOutline': { borderColor: '#8d8f80' } },
      },
    },
    MuiInputLabel: { styleOverrides: { root: { color: '#4a5045' } } },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.9rem', marginInline: 2, lineHeight: 1.5 } } },
    MuiChip: { styleOverrides: { root: { fontWeight: 700, fontSize: '0.875rem', borderRadius: 7 } } },
    MuiTableCell: {
      styleOverrides: {
        root: { fontSize: '1rem', lineHeight: 1.5, padding: '14px 16px', borderColor: '#e9e4d9' },
        head: {
          color: '#565c50',
          fontSize: '0.9rem',
          fontWeight: 700,
          paddingBlock: 10,
          whiteSpace: 'nowrap',
          backgroundColor: '#fbf9f4',
        },
      },
    },
    MuiTab: { styleOverrides: { root: { fontSize: '1rem', minHeight: 52, fontWeight: 700 } } },
    MuiDialog: { styleOverrides: { paper: { borderRadius: 14 } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.25rem', fontWeight: 700, paddingBottom: 8 } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px', gap: 8, flexWrap: 'wrap' } } },
    MuiAlert: { styleOverrides: { root: { fontSize: '1rem', borderRadius: 10, alignItems: 'flex-start' } } },
    MuiLink: { styleOverrides: { root: { textUnderlineOffset: 3, textDecorationThickness: 1 } } },
  },
});
