/** On paper there is what bears this id, and nothing else. */
export const onPaper = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '#on-paper, #on-paper *': { visibility: 'visible' },
    '#on-paper': { position: 'absolute', left: 0, top: 0, width: '100%' },
  },
} as const;
