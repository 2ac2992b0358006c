package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Permissions;
import jp.kiba.trading.order.TheTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every command of the table, sent to an order in every state, by every role of the buyer, of the seller and of a stranger:
 * illegal is 409, not permitted 403, foreign 404, and what the order's own view offers is exactly what is left.
 */
class EveryCommandIT {
  private static final String COMPLETED = "COMPLETED";
  /** Where each command is sent to. A command without a door here fails the test. */
  private static final Map<String, String> DOORS = Map.ofEntries(
      Map.entry("EDIT", "PUT /api/v1/orders/{id}/draft"),
      Map.entry("DISCARD", "DELETE /api/v1/orders/{id}/draft"),
      Map.entry("REQUEST", "POST /api/v1/orders/{id}/request"),
      Map.entry("PLACE", "POST /api/v1/orders/{id}/placement"),
      Map.entry("QUOTE", "POST /api/v1/orders/{id}/quotation"),
      Map.entry("COUNTER", "POST /api/v1/orders/{id}/counter"),
      Map.entry("ASK_APPROVAL", "POST /api/v1/orders/{id}/approvals"),
      Map.entry("CONFIRM", "POST /api/v1/orders/{id}/confirmation"),
      Map.entry("DECLINE", "POST /api/v1/orders/{id}/cancellation"),
      Map.entry("CANCEL", "POST /api/v1/orders/{id}/cancellation"),
      Map.entry("ALLOCATE", "PUT /api/v1/orders/{id}/allocation"),
      Map.entry("PLAN_SHIPMENT", "PUT /api/v1/orders/{id}/shipments/plan"),
      Map.entry("AMEND", "POST /api/v1/orders/{id}/amendments"),
      Map.entry("ACCEPT_AMENDMENT", "POST /api/v1/orders/{id}/amendments/{amendmentId}/acceptance"),
      Map.entry("REFUSE_AMENDMENT", "POST /api/v1/orders/{id}/amendments/{amendmentId}/refusal"),
      Map.entry("WITHDRAW_AMENDMENT", "POST /api/v1/orders/{id}/amendments/{amendmentId}/withdrawal"),
      Map.entry("CLAIM", "POST /api/v1/orders/{id}/claims"),
      Map.entry("ANSWER_CLAIM", "POST /api/v1/orders/{id}/claims/{claimId}/answer"),
      Map.entry("OBJECT_TO_ANSWER", "POST /api/v1/orders/{id}/claims/{claimId}/objection"),
      Map.entry("AGREE_TO_ANSWER", "POST /api/v1/orders/{id}/claims/{claimId}/agreement"),
      Map.entry("WITHDRAW_CLAIM", "POST /api/v1/orders/{id}/claims/{claimId}/withdrawal"),
      Map.entry("ASK_CANCELLATION", "POST /api/v1/orders/{id}/cancellation-request"),
      Map.entry("CANCEL_BY_CONSENT", "POST /api/v1/orders/{id}/cancellation-request/consent"),
      Map.entry("REFUSE_CANCELLATION", "POST /api/v1/orders/{id}/cancellation-request/refusal"),
      Map.entry("WITHDRAW_CANCELLATION", "POST /api/v1/orders/{id}/cancellation-request/withdrawal"),
      Map.entry("DISPATCH", "POST /api/v1/orders/{id}/shipments"),
      Map.entry("RECEIVE", "POST /api/v1/orders/{id}/shipments/{shipmentId}/receipt"));

  private static Company mill;
  private static Company builder;
  private static Company stranger;
  private static ApiDocument document;
  private static final Map<String, Trade> ORDERS = new LinkedHashMap<>();

  private static final Map<String, Integer> VERSIONS = new LinkedHashMap<>();

  private enum Party { BUYER, SELLER, STRANGER }

  private record Case(String state, String command, Party party, MemberRole role) {}

  @BeforeAll
  static void an_order_in_every_state() throws SQLException {
    document = ApiDocument.published();
    mill = Company.join(CompanyType.SAWMILL);
    builder = Company.join(CompanyType.BUILDER);
    stranger = Company.join(CompanyType.WHOLESALER);
    builder.becomePartnerOf(mill);
    for (var state : TheTable.states()) {
      ORDERS.put(state, lead(state));
      var seen = ORDERS.get(state).asSeenBy(builder.administrator());
      assertThat(seen.get("status").asText()).isEqualTo(state);
      VERSIONS.put(ORDERS.get(state).id(), seen.get("version").asInt());
    }
  }

  @Test
  void each_is_answered_as_the_table_says() throws Exception {
    assertThat(TheTable.commands()).as("each has a door").allMatch(DOORS::containsKey);
    var cases = new ArrayList<Case>();
    for (var state : TheTable.states()) {
      for (var command : TheTable.commands()) {
        for (var party : Party.values()) {
          for (var role : MemberRole.values()) {
            cases.add(new Case(state, command, party, role));
          }
        }
      }
    }
    assertThat(cases).hasSizeGreaterThan(1_500);
    assertThat(FourHands.complaints(cases, EveryCommandIT::complaint)).isEmpty();
  }

  private static String complaint(Case each) {
    var trade = ORDERS.get(each.state);
    var person = company(each.party).colleague(each.role);
    boolean permitted = Permissions.of(company(each.party).types(), Set.of(each.role)).contains(TheTable.permission(each.command));
    boolean buyer = each.party == Party.BUYER;
    boolean unseen = each.party == Party.STRANGER || !buyer && each.state.equals("DRAFT");
    if (!unseen && TheTable.allows(each.state, each.command, buyer)) {
      return offered(each, trade, person, permitted);
    }
    if (!unseen && sharesItsDoor(each.command, buyer)) {
      return null;
    }
    int expected = !permitted ? 403 : unseen ? 404 : 409;
    var reply = send(each.command, trade, person);
    boolean asExpected = reply.status() == expected
        && (expected != 409 || reply.json().get("type").asText().equals("urn:kiba:problem:transition-not-allowed"));
    return asExpected ? null : each + " is answered " + reply.status() + " instead of " + expected + ": " + reply.body();
  }

  /** What may be done is not done here, or the order would move on: the view says so, and other tests do it. */
  private static String offered(Case each, Trade trade, Person person, boolean permitted) {
    var seen = person.tryGet(trade.path());
    if (seen.status() == 403) {
      return permitted ? each + " may act on what the role may not see" : null;
    }
    var command = Trade.each(seen.json().get("commands")).stream()
        .filter(c -> c.get("command").asText().equals(each.command)).findFirst().orElseThrow();
    var why = command.get("why").asText("");
    boolean fits = !permitted ? why.equals("PERMISSION")
        : command.get("possible").asBoolean() || TheTable.guarded(each.state, each.command, each.party == Party.BUYER) && why.equals("GUARD");
    return fits ? null : each + " is offered as " + command;
  }

  /** Cancelling and declining are the same request, by the other side. */
  private static boolean sharesItsDoor(String command, boolean buyer) {
    return TheTable.commands().stream().anyMatch(other -> !other.equals(command) && DOORS.get(other).equals(DOORS.get(command))
        && TheTable.belongsTo(other, buyer) && !TheTable.belongsTo(command, buyer));
  }

  private static Reply send(String command, Trade trade, Person person) {
    var operation = document.operations().stream().filter(o -> o.toString().equals(DOORS.get(command))).findFirst().orElseThrow();
    int version = VERSIONS.get(trade.id());
    var ids = new ArrayList<>(List.of(trade.id()));
    operation.collections().stream().skip(1).forEach(inner -> ids.add(UUID.randomUUID().toString()));
    var path = operation.withIds(ids);
    if (operation.body().isMissingNode()) {
      return person.call(operation.method(), path + "?version=" + version).reply();
    }
    @SuppressWarnings("unchecked")
    var body = (Map<String, Object>) new Samples(document).value(operation.body());
    body.put("version", version);
    return person.call(operation.method(), path).json(body).reply();
  }

  private static Company company(Party party) {
    return switch (party) {
      case BUYER -> builder;
      case SELLER -> mill;
      case STRANGER -> stranger;
    };
  }

  private static Trade lead(String state) throws SQLException {
    var buyer = builder.administrator();
    var seller = mill.administrator();
    var trade = Trade.draft(buyer, seller, Goods.offer(seller, 10, 1000), 4);
    switch (state) {
      case "DRAFT" -> {
        return trade;
      }
      case "REQUESTED", "QUOTED" -> {
        trade.request();
        if (state.equals("QUOTED")) {
          trade.quote(900, LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(7));
        }
        return trade;
      }
      default -> trade.place();
    }
    if (state.equals("CANCELLED")) {
      trade.cancel(buyer, "設計変更");
    } else if (!state.equals("ORDERED")) {
      trade.confirm();
      if (!state.equals("CONFIRMED")) {
        trade.dispatch(state.equals("SHIPPING") ? 2 : 4);
      }
      if (state.equals("RECEIVED") || state.equals(COMPLETED)) {
        trade.receive(1);
      }
    }
    if (state.equals(COMPLETED)) {
      complete(trade);
    }
    return trade;
  }

  /** Nothing in the product completes an order before its invoice is settled. */
  private static void complete(Trade trade) throws SQLException {
    try (var database = Server.stack().admin().getConnection()) {
      for (var company : List.of(mill, builder)) {
        MarkedCompanies.run(database, "UPDATE " + company.schema() + ".trade_order SET status = 'COMPLETED' WHERE id = ?",
            UUID.fromString(trade.id()));
      }
      MarkedCompanies.run(database, "UPDATE exchange.trade SET status = 'COMPLETED' WHERE id = ?", UUID.fromString(trade.id()));
    }
  }
}
