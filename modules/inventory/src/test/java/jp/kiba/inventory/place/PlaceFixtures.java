package jp.kiba.inventory.place;

/** Places to lie at. */
public final class PlaceFixtures {
  private PlaceFixtures() {}

  public static Place yard() {
    return Place.added("第一土場", PlaceKind.YARD);
  }
}
