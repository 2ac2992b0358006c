package jp.kiba.inventory.shopping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.kiba.inventory.market.Market;
import jp.kiba.inventory.market.Shelf;
import jp.kiba.inventory.market.Wanted;
import jp.kiba.inventory.shopping.ComparisonView.Choice;
import jp.kiba.inventory.shopping.ComparisonView.ComparedOffer;
import jp.kiba.inventory.shopping.ComparisonView.Line;
import jp.kiba.inventory.shopping.ComparisonView.Seller;
import jp.kiba.kernel.api.Now;

/** A list against the whole market, in four statements however long it is: list, lines, which offers, the offers. */
@ApplicationScoped
@Transactional
class Comparing {
  private static final int MOST_SELLERS = 20;

  @Inject
  ShoppingLists lists;

  @Inject
  Shelf shelf;

  @Inject
  Market market;

  ComparisonView compare(UUID id) {
    var list = lists.one(id);
    var wanted = list.lines.stream().map(lists::wanted).toList();
    var asked = new ArrayList<Shelf.Line>();
    for (int i = 0; i < wanted.size(); i++) {
      asked.add(new Shelf.Line(i, Wanted.of(wanted.get(i).wood()), wanted.get(i).pieces(), wanted.get(i).volumeM3()));
    }
    var found = shelf.offersFor(asked, MOST_SELLERS);
    var views = market.views(found.values().stream().flatMap(List::stream).distinct().toList());
    var lines = new ArrayList<Line>();
    for (int i = 0; i < wanted.size(); i++) {
      var line = wanted.get(i);
      var offers = found.getOrDefault(i, List.of()).stream().map(views::get).filter(Objects::nonNull)
          .map(view -> Estimate.of(view, line, list.neededBy, list.deliverTo, Now.today())).toList();
      lines.add(new Line(i + 1, line.phrase(), line.pieces(), line.volumeM3(), offers));
    }
    return view(lines, shelf.partners());
  }

  private static ComparisonView view(List<Line> lines, Set<UUID> partners) {
    var split = lines.stream().map(Comparing::cheapest).filter(Objects::nonNull).toList();
    var choices = split.stream().map(Map.Entry::getKey).toList();
    return new ComparisonView(lines, sellers(lines, partners), choices, total(split.stream().map(Map.Entry::getValue).toList()));
  }

  /** What has no price comes last: it may still be the only one. */
  private static Map.Entry<Choice, ComparedOffer> cheapest(Line line) {
    return line.offers().stream().filter(ComparedOffer::fits)
        .min(Comparator.comparing(ComparedOffer::amountYen, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(offer -> Map.entry(new Choice(line.lineNo(), offer.listing().id()), offer)).orElse(null);
  }

  private static List<Seller> sellers(List<Line> lines, Set<UUID> partners) {
    Map<UUID, List<ComparedOffer>> bySeller = new LinkedHashMap<>();
    lines.forEach(line -> line.offers().forEach(offer ->
        bySeller.computeIfAbsent(offer.listing().seller().companyId(), seller -> new ArrayList<>()).add(offer)));
    return bySeller.values().stream().map(offers -> seller(offers, partners))
        .sorted(Comparator.comparingInt(Seller::covered).reversed()
            .thenComparing(Seller::totalYen, Comparator.nullsLast(Comparator.naturalOrder()))).limit(MOST_SELLERS).toList();
  }

  private static Seller seller(List<ComparedOffer> offers, Set<UUID> partners) {
    var who = offers.get(0).listing().seller();
    var fit = offers.stream().filter(ComparedOffer::fits).toList();
    return new Seller(who.companyId(), who.tradeName(), who.prefecture(), partners.contains(who.companyId()), fit.size(), total(fit));
  }

  private static Long total(List<ComparedOffer> offers) {
    return offers.isEmpty() || offers.stream().anyMatch(o -> o.amountYen() == null) ? null
        : offers.stream().mapToLong(ComparedOffer::amountYen).sum();
  }
}
