package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two buyers and two sellers do whatever they may to each other's orders, all at once, while the server is killed the hardest way
 * in between; whoever got no answer asks again with the same key. Afterwards both books agree, everything was done once, and no
 * piece of wood was promised twice or forgotten. {@code -Dkiba.storm.commands=10000 -Dkiba.storm.kills=10} makes it a long one.
 */
class StormIT {
  private static final int COMMANDS = Integer.getInteger("kiba.storm.commands", 160);
  private static final int KILLS = Integer.getInteger("kiba.storm.kills", 1);
  private static final long SEED = Long.getLong("kiba.storm.seed", 20_261_129L);
  private static final int OFFERED = 40;
  private static final ObjectMapper JSON = new ObjectMapper();
  /** Where each command goes; what is not here is not part of the storm. */
  private static final Map<String, String> DOORS = Map.of("REQUEST", "request", "QUOTE", "quotation", "PLACE", "placement",
      "CONFIRM", "confirmation", "CANCEL", "cancellation", "DECLINE", "cancellation", "DISPATCH", "shipments", "RECEIVE", "shipments/%s/receipt");

  @TempDir
  Path state;

  private MortalStack server;
  private final AtomicInteger left = new AtomicInteger(COMMANDS);
  private final List<String> orders = new CopyOnWriteArrayList<>();
  private final List<String> listings = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  /** How often each command had its effect, by what the answers say. */
  private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
  private final Map<String, String> schemas = new ConcurrentHashMap<>();
  private final Map<String, String> ids = new ConcurrentHashMap<>();

  private record Answer(int status, String body) {
    JsonNode json() throws IOException {
      return JSON.readTree(body);
    }
  }

  @Test
  void whatever_happens_both_books_agree_and_everything_was_done_once() throws Exception {
    try (var mortal = new MortalStack(state, 4, Map.of("KIBA_RATE_MEMBER_PER_MINUTE", "100000", "KIBA_RATE_ADDRESS_PER_MINUTE", "100000"))) {
      server = mortal;
      for (var seller : List.of("seller-1", "seller-2")) {
        join(seller, "SAWMILL");
      }
      for (var buyer : List.of("buyer-1", "buyer-2")) {
        join(buyer, "BUILDER");
        for (var seller : List.of("seller-1", "seller-2")) {
          befriend(buyer, seller);
        }
      }
      for (var seller : List.of("seller-1", "seller-2")) {
        for (int i = 0; i < 3; i++) {
          listings.add(offer(seller));
        }
      }
      rage();
      assertThat(complaints).isEmpty();
      assertThat(done.values().stream().mapToInt(AtomicInteger::get).sum()).as("%s", done).isGreaterThan(COMMANDS / 3);
      manyAtOnceSurvive();
      reconciles();
    }
  }

  /** One death for both kinds of work that goes through many. */
  private void manyAtOnceSurvive() throws Exception {
    var bulk = new BulkKill(server, "seller-1", schemas.get("seller-1"));
    var month = new InvoiceKill(server, "seller-1", schemas.get("seller-1"));
    bulk.begin("buyer-1", offer("seller-1"));
    month.begin(received("buyer-1", "seller-1", offer("seller-1")));
    server.kill();
    bulk.letGo();
    // A dead node's lease need not run out in a test; that of the next one is its own.
    try (var connection = server.stack().admin().getConnection()) {
      MarkedCompanies.run(connection, "UPDATE platform.job SET lease_until = now() - interval '1 second' WHERE state = 'RUNNING'");
    }
    server.start();
    bulk.survived();
    month.survived(state.resolve("files").resolve(ids.get("seller-1")));
    Map.of("PLACE", BulkKill.ORDERS + 1, "CONFIRM", BulkKill.ORDERS + 1, "DISPATCH", 1, "RECEIVE", 1)
        .forEach((command, times) -> done.computeIfAbsent(command, x -> new AtomicInteger()).addAndGet(times));
  }

  /** @return an order of one piece that went all the way */
  private String received(String buyer, String seller, String listing) throws Exception {
    var view = insist(buyer, "POST", "orders", Map.of("lines", List.of(Map.of("listingId", listing, "pieces", 1)), "deliveryPlace", "現場", "remarks", "")).json();
    var path = "orders/" + view.get("id").asText() + "/";
    view = insist(buyer, "POST", path + "placement", Map.of("version", view.get("version"))).json();
    view = insist(seller, "POST", path + "confirmation", Map.of("version", view.get("version"))).json();
    view = insist(seller, "POST", path + "shipments", Map.of("version", view.get("version"), "dispatchedOn", LocalDate.now().toString(),
        "lines", List.of(Map.of("lineId", view.at("/lines/0/id"), "pieces", 1)))).json();
    var received = insist(buyer, "POST", path + "shipments/" + arriving(view) + "/receipt", Map.of("version", view.get("version"),
        "lines", List.of(Map.of("lineId", view.at("/lines/0/id"), "receivedPieces", 1, "closeShort", false))));
    assertThat(received.status).as(received.body).isLessThan(300);
    return view.get("id").asText();
  }

  private void rage() throws Exception {
    var people = List.of("seller-1", "seller-2", "buyer-1", "buyer-2");
    var pool = Executors.newFixedThreadPool(people.size());
    try {
      var work = IntStream.range(0, people.size()).<Callable<Void>>mapToObj(i -> () -> act(people.get(i), new Random(SEED + i))).toList();
      var running = work.stream().map(pool::submit).toList();
      var random = new Random(SEED);
      for (int kill = 1; kill <= KILLS; kill++) {
        int when = COMMANDS - COMMANDS * kill / (KILLS + 1) + random.nextInt(Math.max(1, COMMANDS / 20));
        while (left.get() > when && running.stream().anyMatch(r -> !r.isDone())) {
          Thread.sleep(20);
        }
        server.kill();
        server.start();
      }
      for (var each : running) {
        each.get(30, TimeUnit.MINUTES);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Void act(String who, Random random) throws Exception {
    while (left.get() > 0 && complaints.isEmpty()) {
      if (who.startsWith("buyer") && (orders.size() < 6 || random.nextInt(4) == 0)) {
        draft(who, random);
      } else if (orders.isEmpty()) {
        Thread.sleep(20);
      } else {
        command(who, orders.get(random.nextInt(orders.size())), random);
      }
    }
    return null;
  }

  private void draft(String buyer, Random random) throws Exception {
    var line = Map.of("listingId", listings.get(random.nextInt(listings.size())), "pieces", 1 + random.nextInt(12));
    left.decrementAndGet();
    var answer = insist(buyer, "POST", "orders", Map.of("lines", List.of(line), "deliveryPlace", "現場", "remarks", ""));
    if (answer.status == 201) {
      orders.add(answer.json().get("id").asText());
    } else {
      expected(answer, buyer + " drafts");
    }
  }

  private void command(String who, String order, Random random) throws Exception {
    var seen = insist(who, "GET", "orders/" + order, null);
    if (seen.status == 404) {
      return;
    }
    var view = seen.json();
    var possible = new ArrayList<String>();
    view.get("commands").forEach(c -> {
      if (c.get("possible").asBoolean() && DOORS.containsKey(c.get("command").asText())) {
        possible.add(c.get("command").asText());
      }
    });
    // Ending is easy: mostly, something else is done.
    possible.removeIf(c -> (c.equals("CANCEL") || c.equals("DECLINE")) && random.nextInt(5) > 0);
    if (possible.isEmpty()) {
      return;
    }
    var command = possible.get(random.nextInt(possible.size()));
    var body = body(command, view, random);
    if (body.isPresent()) {
      left.decrementAndGet();
      var path = "orders/" + order + "/" + DOORS.get(command).formatted(arriving(view));
      var answer = insist(who, "POST", path, body.get());
      if (answer.status < 300) {
        done.computeIfAbsent(command, c -> new AtomicInteger()).incrementAndGet();
      } else {
        expected(answer, who + " does " + command + " to " + view.get("status"));
      }
    }
  }

  private static Optional<Map<String, Object>> body(String command, JsonNode view, Random random) {
    var body = new HashMap<String, Object>(Map.of("version", view.get("version")));
    var lines = Trade.each(view.get("lines"));
    switch (command) {
      case "CANCEL", "DECLINE" -> body.put("reason", "都合により");
      case "QUOTE" -> {
        body.put("validUntil", LocalDate.now().plusDays(7).toString());
        body.put("lines", lines.stream().map(l -> Map.of("lineId", l.get("id"), "unitPriceYen", 500 + random.nextInt(500))).toList());
      }
      case "DISPATCH" -> {
        body.put("dispatchedOn", LocalDate.now().toString());
        var sent = lines.stream().filter(l -> open(l) > 0)
            .map(l -> Map.of("lineId", l.get("id"), "pieces", 1 + random.nextInt(open(l)))).toList();
        if (sent.isEmpty()) {
          return Optional.empty();
        }
        body.put("lines", sent);
      }
      case "RECEIVE" -> {
        var shipment = Trade.each(view.get("shipments")).stream().filter(s -> s.get("receivedAt").isNull()).findFirst();
        if (shipment.isEmpty()) {
          return Optional.empty();
        }
        body.put("lines", Trade.each(shipment.get().get("lines")).stream().map(l -> Map.of("lineId", l.get("lineId"),
            "receivedPieces", random.nextInt(l.get("pieces").asInt() + 1), "closeShort", random.nextInt(4) == 0)).toList());
      }
      default -> {
        // the version is all it takes
      }
    }
    return Optional.of(body);
  }

  private static int open(JsonNode line) {
    return line.get("closedShort").asBoolean() ? 0 : line.get("pieces").asInt() - line.get("shippedPieces").asInt();
  }

  private static String arriving(JsonNode view) {
    return Trade.each(view.get("shipments")).stream().filter(s -> s.get("receivedAt").isNull()).findFirst()
        .map(s -> s.get("id").asText()).orElse("");
  }

  /** Somebody else was first, or the wood is gone. Anything else is a fault. */
  private void expected(Answer answer, String what) {
    if (answer.status != 409 && answer.status != 422) {
      complaints.add(what + ": " + answer.status + " " + answer.body);
    }
  }

  /** Until there is an answer: the same request with the same key, whatever became of the first. */
  private Answer insist(String who, String method, String path, Object body) throws Exception {
    var key = UUID.randomUUID().toString();
    for (int tries = 0; tries < 600; tries++) {
      try {
        var sent = server.send(who, method, path, body, key);
        var answer = new Answer(sent.statusCode(), sent.body());
        boolean still = answer.status == 503 || answer.status == 429 || answer.status == 409 && answer.body.contains("command-running");
        if (!still) {
          return answer;
        }
      } catch (IOException | StackException | IllegalStateException died) {
        // asked again below
      }
      Thread.sleep(250);
    }
    throw new AssertionError("no answer to " + method + " " + path);
  }

  private void reconciles() throws Exception {
    var asked = insist(Stack.OPERATOR, "POST", "operator/twin-runs", Map.of());
    assertThat(asked.status).isLessThan(300);
    JsonNode run;
    int tries = 0;
    do {
      Thread.sleep(250);
      run = insist(Stack.OPERATOR, "GET", "operator/twin-runs", null).json().at("/items/0");
    } while (run.path("finishedAt").isNull() && tries++ < 400);
    assertThat(run.get("divergences").asLong()).as("rows that differ between the two books").isZero();
    assertThat(run.get("compared").asLong()).isPositive();

    assertThat(server.number("SELECT count(*) FROM exchange.reservation r JOIN exchange.trade t ON t.id = r.trade_id "
        + "WHERE r.released_at IS NULL AND t.status = 'CANCELLED'")).as("held by what is cancelled").isZero();
    assertThat(server.number("SELECT count(*) FROM market.listing l WHERE available_pieces + coalesce((SELECT sum(pieces) FROM exchange.reservation r "
        + "WHERE r.listing_id = l.id AND r.released_at IS NULL), 0) <> offered_pieces")).as("listings that do not add up").isZero();
    assertThat(server.number("SELECT count(*) FROM market.listing WHERE available_pieces < 0")).isZero();
    for (var schema : schemas.values()) {
      assertThat(server.number("SELECT count(*) FROM " + schema + ".lot l WHERE pieces <> (SELECT coalesce(sum(pieces), 0) FROM " + schema
          + ".stock_movement m WHERE m.lot_id = l.id)")).as("lots that are not the sum of their movements").isZero();
      assertThat(server.number("SELECT count(*) FROM (SELECT order_id FROM " + schema + ".trade_step GROUP BY order_id "
          + "HAVING max(step_no) <> count(*)) g")).as("orders with a step that is missing").isZero();
      assertThat(server.number("SELECT count(*) FROM " + schema + ".trade_line l WHERE shipped_pieces <> (SELECT coalesce(sum(pieces), 0) FROM "
          + schema + ".trade_shipment_line s WHERE s.line_id = l.id)")).as("lines that are not the sum of their shipments").isZero();
    }
    for (var command : List.of("REQUEST", "PLACE", "CONFIRM", "DISPATCH", "RECEIVE")) {
      assertThat(server.number("SELECT count(*) FROM " + schemas.get("seller-1") + ".trade_step WHERE command = '" + command + "'")
          + server.number("SELECT count(*) FROM " + schemas.get("seller-2") + ".trade_step WHERE command = '" + command + "'"))
          .as(command).isEqualTo(done.getOrDefault(command, new AtomicInteger()).get());
    }
  }

  private void join(String subject, String type) throws Exception {
    var email = subject + "@people.example";
    var invited = insist(Stack.OPERATOR, "POST", "operator/companies", Map.of("tradeName", "嵐 " + subject, "prefecture", "29",
        "types", List.of(type), "administratorEmail", email, "language", "ja")).json();
    insist(subject, "POST", "invitations/acceptance", Map.of("token", invited.get("invitationToken").asText(), "memberName", "木場 花子",
        "memberEmail", email, "language", "ja"));
    schemas.put(subject, server.schema(UUID.fromString(invited.at("/company/id").asText())));
    ids.put(subject, invited.at("/company/id").asText());
  }

  private void befriend(String buyer, String seller) throws Exception {
    var asked = insist(buyer, "POST", "partners", Map.of("companyId", ids.get(seller), "message", "よろしくお願いします")).json();
    assertThat(insist(seller, "POST", "partners/" + asked.get("id").asText() + "/acceptance", Map.of("version", asked.get("version"))).status).isLessThan(300);
  }

  private String offer(String seller) throws Exception {
    var lot = insist(seller, "POST", "lots", Goods.boards(OFFERED)).json();
    var listing = insist(seller, "POST", "listings", Goods.listing(lot, OFFERED, "PIECE", 1000));
    assertThat(listing.status).as(listing.body).isLessThan(300);
    return listing.json().get("id").asText();
  }
}
