package jp.kiba.inventory.market;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many listings there are, and of what. Of a facet that is asked for, the counts say what one would find by choosing
 * otherwise there.
 *
 * @param exact false when there are more than 2,000: then the total is an estimate, and so may be the counts
 */
@Schema(name = "MarketFacets")
record FacetsView(
    @Schema(required = true) long total,
    @Schema(required = true, description = "Whether they were counted one by one; else they are estimates") boolean exact,
    @Schema(required = true) List<Facet> facets) {
  private static final int MOST_VALUES = 40;

  /** What can be counted. */
  @Schema(name = "MarketFacetName")
  enum Name { KIND, PRODUCT, SPECIES, GRADE, DRYING, PREFECTURE, MARK, LEGALITY }

  /** A facet and what there is of it, the most first. */
  @Schema(name = "MarketFacet")
  record Facet(
      @Schema(required = true) Name name,
      @Schema(required = true) List<Value> values) {}

  /** A value and how many listings have it. */
  @Schema(name = "MarketFacetValue")
  record Value(
      @Schema(required = true) String value,
      @Schema(required = true) long listings,
      @Schema(required = true) boolean exact) {}

  static FacetsView of(List<Shelf.Tally> tallies) {
    var total = tallies.stream().filter(t -> t.facet().equals("all")).findFirst();
    return new FacetsView(total.map(Shelf.Tally::listings).orElse(0L), total.map(Shelf.Tally::exact).orElse(true),
        Arrays.stream(Name.values()).map(name -> new Facet(name, values(name, tallies))).toList());
  }

  /** A listing bears several marks: the database counts each combination, here they are taken apart. */
  private static List<Value> values(Name name, List<Shelf.Tally> tallies) {
    if (name != Name.MARK) {
      return tallies.stream().filter(t -> t.facet().equals(name.name().toLowerCase(java.util.Locale.ROOT)))
          .map(t -> new Value(t.value(), t.listings(), t.exact())).limit(MOST_VALUES).toList();
    }
    var marks = new LinkedHashMap<String, Value>();
    tallies.stream().filter(t -> t.facet().equals("marks")).forEach(t -> Arrays.stream(t.value().split(",")).filter(m -> !m.isEmpty())
        .forEach(m -> marks.merge(m, new Value(m, t.listings(), t.exact()),
            (one, other) -> new Value(m, one.listings() + other.listings(), one.exact() && other.exact()))));
    return marks.values().stream().sorted(java.util.Comparator.comparingLong(Value::listings).reversed()).toList();
  }
}
