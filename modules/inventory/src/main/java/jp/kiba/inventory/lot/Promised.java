package jp.kiba.inventory.lot;

/**
 * Pieces of a lot that are spoken for.
 *
 * @param offered what buyers may still order
 * @param reserved what was ordered and is not shipped yet
 */
record Promised(int offered, int reserved) {
  static final Promised NOTHING = new Promised(0, 0);

  int pieces() {
    return offered + reserved;
  }
}
