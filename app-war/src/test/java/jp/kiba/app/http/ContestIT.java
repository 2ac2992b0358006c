package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kiba.tenancy.api.CompanyType;
import org.junit.jupiter.api.Test;

/** Many want the same at the same moment. */
class ContestIT {
  private static final int BUYERS = 50;
  private static final int COMPANIES = 10;
  private static final int ROUNDS = 12;

  @Test
  void of_fifty_who_order_the_last_lot_at_once_one_gets_it() throws Exception {
    var mill = Company.join(CompanyType.SAWMILL);
    var seller = mill.administrator();
    var listing = Goods.offer(seller, 10, 2500);
    var builders = FourHands.all(4, IntStream.range(0, COMPANIES).<Callable<Company>>mapToObj(i -> () -> {
      var builder = Company.join(CompanyType.BUILDER);
      builder.becomePartnerOf(mill);
      return builder;
    }).toList());
    var drafts = new ArrayList<Trade>();
    for (int i = 0; i < BUYERS; i++) {
      drafts.add(Trade.draft(builders.get(i % COMPANIES).administrator(), seller, listing, 10));
    }

    var replies = FourHands.all(BUYERS, drafts.stream().<Callable<Reply>>map(draft ->
        () -> draft.buyer().tryPost(draft.path() + "/placement", Map.of("version", 1))).toList());

    var byStatus = replies.stream().collect(Collectors.groupingBy(Reply::status, Collectors.counting()));
    assertThat(byStatus).as(bodies(replies)).isEqualTo(Map.of(200, 1L, 409, BUYERS - 1L));
    replies.stream().filter(r -> r.status() == 409).forEach(r -> r.problem(409, "not-enough-stock"));
    assertThat(seller.get("market/listings/" + listing.get("id").asText()).get("availablePieces").asInt()).isZero();
    assertThat(Trade.each(seller.get("orders?side=SALE").get("items"))).as("only the winner's order reached the seller").hasSize(1);
    assertThat(drafts.stream().map(d -> d.asSeenBy(d.buyer()).get("status").asText()).filter("DRAFT"::equals))
        .as("the others still have their drafts").hasSize(BUYERS - 1);
  }

  @Test
  void two_companies_order_from_each_other_at_once_and_neither_waits_for_ever() throws Exception {
    var one = Company.join(CompanyType.WHOLESALER);
    var other = Company.join(CompanyType.WHOLESALER);
    one.becomePartnerOf(other);
    var ones = Goods.offer(one.administrator(), ROUNDS, 100);
    var others = Goods.offer(other.administrator(), ROUNDS, 100);
    var replies = new ArrayList<Reply>();
    for (int round = 0; round < ROUNDS; round++) {
      var trades = List.of(
          Trade.draft(one.administrator(), other.administrator(), others, 1),
          Trade.draft(other.administrator(), one.administrator(), ones, 1));
      replies.addAll(FourHands.all(2, trades.stream().<Callable<Reply>>map(t -> () -> t.command(t.buyer(), "placement", Map.of())).toList()));
      replies.addAll(FourHands.all(4, trades.stream().flatMap(t -> Stream.<Callable<Reply>>of(
          () -> t.command(t.seller(), "confirmation", Map.of()),
          () -> t.command(t.buyer(), "cancellation", Map.of("reason", "二重注文")))).toList()));
    }
    assertThat(replies).as(bodies(replies)).allMatch(r -> r.status() == 200 || r.status() == 409);
    for (var order : Trade.each(one.administrator().get("orders?limit=200").get("items"))) {
      assertSameInBothBooks(order, one.administrator(), other.administrator());
    }
  }

  private static void assertSameInBothBooks(JsonNode order, Person one, Person other) {
    var path = "orders/" + order.get("id").asText();
    for (var shared : List.of("status", "version", "lines")) {
      assertThat(one.get(path).get(shared)).isEqualTo(other.get(path).get(shared));
    }
    assertThat(order.get("status").asText()).isIn("CONFIRMED", "CANCELLED");
  }

  private static String bodies(List<Reply> replies) {
    return replies.stream().filter(r -> r.status() != 200).map(r -> r.status() + " " + r.body()).distinct().limit(5)
        .collect(Collectors.joining("\n"));
  }
}
