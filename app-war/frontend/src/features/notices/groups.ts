/** What belongs together on the page; a kind that stands nowhere here is shown last. */
export const groups = {
  order: ['order-requested', 'order-quoted', 'order-countered', 'order-placed', 'order-confirmed', 'order-declined', 'order-cancelled', 'order-expired', 'order-expired-sale'],
  change: ['amendment-proposed', 'amendment-accepted', 'amendment-refused', 'amendment-withdrawn', 'cancellation-asked', 'cancellation-refused', 'cancellation-withdrawn'],
  delivery: ['shipment-dispatched', 'shipment-received', 'order-overdue', 'order-overdue-sale'],
  claim: ['claim-opened', 'claim-answered', 'claim-objected', 'claim-resolved', 'claim-withdrawn'],
  approval: ['approval-asked', 'approval-given', 'approval-sent-back', 'approval-rejected'],
  people: ['partner-requested', 'partner-accepted', 'partner-declined', 'partner-ended', 'member-invited', 'member-joined', 'search-found'],
} as const;
