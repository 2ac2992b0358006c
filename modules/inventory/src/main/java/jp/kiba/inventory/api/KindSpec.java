package jp.kiba.inventory.api;

import static jp.kiba.inventory.api.Use.FORBIDDEN;
import static jp.kiba.inventory.api.Use.NEEDED;
import static jp.kiba.inventory.api.Use.POSSIBLE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.Kind;

/**
 * The one table of what each kind of wood is described by. The server validates by it, the catalogue publishes it, and forms
 * and templates are made from it.
 *
 * @param products one of these is needed; none for a kind that is one thing
 * @param article the article in words 品名, such as 野地板
 * @param bundles whether it comes in bundles 束
 * @param volumeRule the {@link VolumeRule} for new figures when there are dimensions, else {@link VolumeRule#NONE}
 */
public record KindSpec(Kind kind, List<Product> products, Use board, Use log, Use article, List<Drying> dryings,
    List<Surface> surfaces, List<Treatment> treatments, List<Mark> marks, boolean bundles, String volumeRule) {

  private static final List<Drying> ANY_DRYING = List.of(Drying.values());
  /** A log lies in the open; it does not go into a kiln before it is sawn. */
  private static final List<Drying> UNSAWN = List.of(Drying.GREEN, Drying.AD);
  /** Wet wood does not hold glue: 集成材 JAS 1152, LVL JAS 0701 and CLT JAS 3079 want dry layers. */
  private static final List<Drying> GLUED = List.of(Drying.KD, Drying.SD15, Drying.D15);
  private static final List<Surface> ANY_SURFACE = List.of(Surface.values());
  private static final List<Treatment> ANY_TREATMENT = List.of(Treatment.values());
  private static final List<Mark> ANY_MARK = List.of(Mark.values());
  /** Formaldehyde comes from glue; AQ is for processed timber. */
  private static final List<Mark> OF_LOGS = without(Mark.F_FOUR_STAR, Mark.AQ);
  private static final List<Mark> OF_SOLID = without(Mark.F_FOUR_STAR);
  private static final List<Product> MEMBERS = Product.of(Kind.PRECUT).stream().filter(p -> p != Product.SET).toList();

  private static final List<KindSpec> TABLE = List.of(
      new KindSpec(Kind.LOG, List.of(), FORBIDDEN, NEEDED, POSSIBLE, UNSAWN, List.of(Surface.ROUGH), List.of(), OF_LOGS, false, "LOG-JAS-1"),
      new KindSpec(Kind.SAWN, List.of(), NEEDED, FORBIDDEN, POSSIBLE, ANY_DRYING, ANY_SURFACE, ANY_TREATMENT, OF_SOLID, true, "SAWN-1"),
      new KindSpec(Kind.ENGINEERED, Product.of(Kind.ENGINEERED), NEEDED, FORBIDDEN, POSSIBLE, GLUED, ANY_SURFACE, ANY_TREATMENT, ANY_MARK, true, "ENGINEERED-1"),
      // Nobody asks how a panel was dried: its standard says how dry it is.
      new KindSpec(Kind.PANEL, Product.of(Kind.PANEL), NEEDED, FORBIDDEN, POSSIBLE, List.of(), List.of(Surface.ROUGH, Surface.SANDED), ANY_TREATMENT, ANY_MARK, true, "PANEL-1"),
      new KindSpec(Kind.PRECUT, MEMBERS, NEEDED, FORBIDDEN, POSSIBLE, ANY_DRYING, ANY_SURFACE, ANY_TREATMENT, ANY_MARK, true, "PRECUT-1"),
      // What is in a set has its own drying and treatment each: the article says it in words.
      new KindSpec(Kind.PRECUT, List.of(Product.SET), FORBIDDEN, FORBIDDEN, NEEDED, List.of(), List.of(), List.of(), ANY_MARK, false, VolumeRule.NONE),
      new KindSpec(Kind.OTHER, List.of(), POSSIBLE, FORBIDDEN, NEEDED, ANY_DRYING, ANY_SURFACE, ANY_TREATMENT, ANY_MARK, true, "OTHER-1"));

  /** @return the whole table, in the order of the kinds */
  public static List<KindSpec> all() {
    return TABLE;
  }

  /** @param product null where there is none; also for wood that was received before its kind had products
   *  @return what goes for it; for a product of another kind, what goes for the kind */
  public static KindSpec of(Kind kind, Product product) {
    return rows(kind).filter(s -> product != null && s.products.contains(product)).findFirst()
        .orElseGet(() -> rows(kind).findFirst().orElseThrow());
  }

  /** @return what a price can be for, if dimensions and pieces per bundle are said where they may be absent */
  public Set<PriceUnit> priceUnits() {
    var units = EnumSet.of(PriceUnit.PIECE);
    if (board != FORBIDDEN || log != FORBIDDEN) {
      units.add(PriceUnit.M3);
    }
    if (board != FORBIDDEN) {
      units.add(PriceUnit.TSUBO);
    }
    if (bundles) {
      units.add(PriceUnit.BUNDLE);
    }
    return units;
  }

  private static Stream<KindSpec> rows(Kind kind) {
    return TABLE.stream().filter(s -> s.kind == kind);
  }

  private static List<Mark> without(Mark... absent) {
    var left = EnumSet.allOf(Mark.class);
    left.removeAll(Arrays.asList(absent));
    return List.copyOf(left);
  }
}
