package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A command sent again under the same key is the same command. */
class IdempotencyIT {
  private static Company mill;
  private final String key = UUID.randomUUID().toString();
  private Person sales;
  private JsonNode lot;

  @BeforeAll
  static void join() {
    mill = Company.join(CompanyType.SAWMILL);
  }

  @BeforeEach
  void receiveLot() {
    sales = mill.colleague(MemberRole.SALES);
    lot = sales.post("lots", Goods.boards(100));
  }

  @Test
  void the_second_time_gets_the_first_answer_and_has_no_effect() {
    var first = offer(sales, 10);
    var second = offer(sales, 10);
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.indistinct()).isEqualTo(first.indistinct());
    assertThat(offers()).isEqualTo(1);
  }

  @Test
  void blanks_make_no_other_command() {
    offer(sales, 10).ok();
    var again = sales.call("POST", "listings").header("Idempotency-Key", key).raw("application/json",
        "{ \"remarks\" : \"\", \"unitPriceYen\": 500,\n\"priceUnit\":\"PIECE\",\"pieces\":10,\"lotId\":" + lot.get("id") + "}").reply();
    assertThat(again.status()).isEqualTo(201);
    assertThat(offers()).isEqualTo(1);
  }

  @Test
  void another_command_under_the_key_is_refused() {
    offer(sales, 10).ok();
    offer(sales, 11).problem(422, "refused").naming("Idempotency-Key");
    assertThat(offers()).isEqualTo(1);
  }

  @Test
  void many_at_once_have_one_effect() throws Exception {
    var replies = FourHands.all(8, Collections.nCopies(8, (Callable<Reply>) () -> offer(sales, 10)));
    var made = replies.stream().filter(r -> r.status() == 201).toList();
    assertThat(made).isNotEmpty();
    assertThat(made.stream().map(Reply::body).distinct()).hasSize(1);
    replies.stream().filter(r -> r.status() != 201).forEach(r -> r.problem(409, "command-running"));
    assertThat(offers()).isEqualTo(1);
  }

  @Test
  void a_key_is_the_members_own() {
    offer(sales, 10).ok();
    offer(mill.administrator(), 20).ok();
    assertThat(offers()).isEqualTo(2);
  }

  @Test
  void what_was_refused_may_be_tried_again_under_the_same_key() {
    var number = Goods.boards(5);
    var taken = sales.post("lots", number);
    var reply = sales.call("POST", "lots").header("Idempotency-Key", key).json(number).reply();
    reply.problem(422, "refused").naming("lotNumber");
    number.put("lotNumber", taken.get("lotNumber").asText() + "-2");
    assertThat(sales.call("POST", "lots").header("Idempotency-Key", key).json(number).reply().status()).isEqualTo(201);
  }

  @Test
  void a_key_that_is_none_is_refused() {
    for (var bad : new String[] {"", " ", "a b", "x".repeat(256)}) {
      sales.call("POST", "listings").header("Idempotency-Key", bad).json(Goods.listing(lot, 1, "PIECE", 5)).reply()
          .problem(400, "invalid").naming("Idempotency-Key");
    }
    assertThat(offers()).isZero();
  }

  private Reply offer(Person person, int pieces) {
    return person.call("POST", "listings").header("Idempotency-Key", key).json(Goods.listing(lot, pieces, "PIECE", 500)).reply();
  }

  private long offers() {
    return Trade.each(sales.get("listings?limit=200").get("items")).stream()
        .filter(listing -> listing.get("lotId").equals(lot.get("id"))).count();
  }
}
