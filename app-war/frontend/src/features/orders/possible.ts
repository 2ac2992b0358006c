import type { Order, OrderCommand } from '@/shared/api/model';

/** The server's table of transitions decides; the page only asks. */
export function isPossible(order: Order, command: OrderCommand): boolean {
  return order.commands.some((one) => one.command === command && one.possible);
}

/** What is still to be sent of each line, in the order's sequence. */
export function openLines(order: Order): { line: Order['lines'][number]; open: number }[] {
  return order.lines
    .filter((line) => !line.closedShort)
    .map((line) => ({ line, open: line.pieces - line.shippedPieces }))
    .filter(({ open }) => open > 0);
}
