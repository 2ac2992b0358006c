import { getOrdersById, getOrdersByIdShipmentsLoad } from '@/generated';
import type { LoadPlan } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';

/** A line as a load, with where it goes. */
export type Loadable = Omit<LoadPlan['lines'][number], 'pieces'>;

/** Reads what of an order is still to be shipped. */
export function useLoadable(done: (items: Loadable[]) => void) {
  return useCommand(async ({ orderId, vehicleId }: { orderId: string; vehicleId: string }) => {
    const [order, load] = await Promise.all([
      getOrdersById({ path: { id: orderId } }),
      getOrdersByIdShipmentsLoad({ path: { id: orderId }, query: { vehicle: vehicleId } }),
    ]);
    return load.lines.flatMap(({ lineId, openPieces, pieceM3, pieceKg, lengthMm }) => {
      const line = order.lines.find((one) => one.id === lineId);
      return line === undefined ? [] : [{
        orderId, orderNumber: order.number ?? '', buyerName: order.counterparty.tradeName, deliveryPlace: order.deliveryPlace,
        lineId, lineNo: line.lineNo, wood: line.wood, openPieces, pieceM3, pieceKg, lengthMm,
      }];
    });
  }, { done });
}
