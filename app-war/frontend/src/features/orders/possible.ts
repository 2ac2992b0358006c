import type { FacetCommand, OfferedCommand, Order, Shipment } from '@/shared/api/model';

/** The server's table of transitions decides: by the state, what the order itself needs, and the member's permission. */
export function isPossible(order: Order, command: OfferedCommand | FacetCommand): boolean {
  return order.commands.some((one) => one.command === command && one.possible);
}

/** The state allows it, this member lacks the permission. */
export function isBarred(order: Order, command: OfferedCommand): boolean {
  return order.commands.some((one) => one.command === command && one.why === 'PERMISSION');
}

/** A price on request has to be quoted first: the server refuses to place such a draft. */
export function needsQuote(order: Order): boolean {
  return order.status === 'DRAFT' && order.totalYen === null;
}

/** The shipment to be received next. */
export function arriving(order: Order): Shipment | undefined {
  return order.shipments.find((one) => one.receivedAt === null);
}

/** What is still to be sent of each line, in the order's sequence. */
export function openLines(order: Order): { line: Order['lines'][number]; open: number }[] {
  return order.lines
    .filter((line) => !line.closedShort)
    .map((line) => ({ line, open: line.pieces - line.shippedPieces }))
    .filter(({ open }) => open > 0);
}
