package jp.kiba.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackException;
import jp.kiba.dev.demo.DemoFiles.DemoCompany;

/** Fills an empty Kiba: companies join, become partners, stock up and trade. */
public final class DemoData {
  private static final int AT_ONCE = 4;
  private static final String LOADING = "loading";

  private final Stack stack;
  private final Api api;
  private final Consumer<String> progress;
  private final Map<String, DemoCompany> companies = new LinkedHashMap<>();
  private final Map<String, String> ids = new ConcurrentHashMap<>();

  private DemoData(Stack stack, Consumer<String> progress) {
    this.stack = stack;
    this.progress = progress;
    this.api = new Api(stack.url(), stack::token);
    DemoFiles.companies().forEach(company -> companies.put(company.key(), company));
  }

  /** Whether an earlier loading was interrupted: then what is there is neither empty nor complete. */
  public static boolean isIncomplete(Path marker) {
    try {
      return Files.exists(marker) && Files.readString(marker).equals(LOADING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads everything if no company is registered yet, else does nothing.
   *
   * @param marker file that remembers how far the loading came
   * @param progress is told what is being done, in pieces of text that bring their own line ends
   */
  public static void loadOnce(Stack stack, Path marker, Consumer<String> progress) {
    var data = new DemoData(stack, progress);
    if (!data.api.get(Stack.OPERATOR, "operator/companies").get("items").isEmpty()) {
      return;
    }
    try {
      Files.writeString(marker, LOADING);
      data.load();
      Files.writeString(marker, "loaded");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads everything into a stack that is known to be empty. */
  public static void load(Stack stack, Consumer<String> progress) {
    new DemoData(stack, progress).load();
  }

  private void load() {
    step("demo data: companies and their members", companies.values(), company ->
        ids.put(company.key(), new Onboarding(api).join(company)));
    step("demo data: one company's own identity provider", List.of("hita-mikuma"), key ->
        new OwnProvider(api, stack).connect(companies.get(key), ids.get(key)));
    // one after the other: a company in two partnerships at once would only wait for itself
    step("demo data: partnerships", List.of(DemoFiles.rows("partnerships.csv")), rows -> rows.forEach(this::partner));
    var lots = new AtomicInteger();
    var stocking = new Stocking(api, api.get(Stack.OPERATOR, "catalogue"));
    var goods = DemoFiles.rows("goods.csv");
    step("demo data: lots and listings", companies.values(), company -> lots.addAndGet(stocking.stock(company,
        goods.stream().filter(good -> good.get("company").equals(company.key())).toList())));
    step("demo data: papers of where it comes from", companies.values(), new Tracing(api)::trace);
    step("demo data: a yard at work", List.of(Yard.MILL), key -> new Yard(api).work(companies.get(key)));
    step("demo data: a stock list that is brought in", List.of("yoshino-seizai"), key ->
        new Bringing(api, stack.url()).bring(companies.get(key).administrator()));
    step("demo data: what a buyer is after", List.of(new Shopping(api)), Shopping::write);
    var orders = ordersWithOffers();
    step("demo data: orders in every state", orders, this::trade);
    step("demo data: price lists, photos, offers for some", List.of("yoshino-seizai"), key -> new Prices(api, companies.get(key)).set(List.of(ids.get("komorebi-kensetsu"), ids.get("shinkiba-minato"))));
    step("demo data: what was received, with its origin", List.of("yoshino-seizai"), key -> new Tracing(api).takeIntoStock(companies.get(key)));
    step("demo data: one request to three, an approval, a lorry to load", List.of(new Asking(api)), asking -> {
      var answering = List.of("yoshino-seizai", "shinkiba-minato", "sakitama-precut");
      asking.ask(companies.get("komorebi-kensetsu"), answering.stream().map(companies::get).toList(), answering.stream().map(ids::get).toList());
      asking.load(companies.get(Yard.MILL));
    });
    step("demo data: papers of some orders", List.of("yoshino-seizai"), key -> new Paperwork(api).write(companies.get(key)));
    progress.accept("  demo data: %d companies, %d members, %d lots, %d orders%n".formatted(
        companies.size(), DemoMember.all().size(), lots.get(), orders.size()));
  }

  private <T> void step(String title, Iterable<T> inputs, Consumer<T> action) {
    progress.accept("  " + title + " … ");
    long since = System.nanoTime();
    var workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var tasks = new ArrayList<Callable<Void>>();
      inputs.forEach(input -> tasks.add(() -> {
        action.accept(input);
        return null;
      }));
      for (var task : workers.invokeAll(tasks)) {
        task.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted while loading the demo data", e);
    } catch (ExecutionException e) {
      throw new StackException("the demo data could not be loaded: " + e.getCause().getMessage(), e.getCause());
    } finally {
      workers.shutdownNow();
    }
    progress.accept("%.1f s%n".formatted((System.nanoTime() - since) / 1e9));
  }

  private void partner(Map<String, String> row) {
    var from = companies.get(row.get("from"));
    var to = companies.get(row.get("to"));
    var asked = api.post(from.administrator(), "partners",
        Map.of("companyId", ids.get(to.key()), "message", row.get("message")));
    var answer = switch (row.get("answer")) {
      case "ACCEPTED" -> "/acceptance";
      case "DECLINED" -> "/refusal";
      default -> null;
    };
    if (answer != null) {
      api.post(to.administrator(), "partners/" + asked.get("id").asText() + answer, Map.of("version", asked.get("version")));
    }
  }

  /** Shares the listings out before anybody buys, so that buyers do not compete for the same ones. */
  private List<PlannedOrder> ordersWithOffers() {
    var offers = new LinkedHashMap<String, List<JsonNode>>();
    var planned = new ArrayList<PlannedOrder>();
    for (var row : DemoFiles.rows("orders.csv")) {
      var seller = companies.get(row.get("seller"));
      var shelf = offers.computeIfAbsent(seller.key() + row.get("kind"), key -> pricedListings(seller, row.get("kind")));
      int lines = Integer.parseInt(row.get("lines"));
      var taken = List.copyOf(shelf.subList(0, lines));
      // the next order begins with other goods and comes round again
      Collections.rotate(shelf, -lines);
      planned.add(new PlannedOrder(companies.get(row.get("buyer")), seller, row, taken));
    }
    return planned;
  }

  private List<JsonNode> pricedListings(DemoCompany seller, String kind) {
    var listings = new ArrayList<JsonNode>();
    for (var listing : api.get(seller.member("SALES"), "listings?limit=200").get("items")) {
      if (listing.at("/wood/kind").asText().equals(kind) && !listing.get("unitPriceYen").isNull()) {
        listings.add(listing);
      }
    }
    return listings;
  }

  private record PlannedOrder(DemoCompany buyer, DemoCompany seller, Map<String, String> plan, List<JsonNode> offers) {
  }

  private void trade(PlannedOrder planned) {
    var state = planned.plan().get("state");
    var id = new Trading(api, planned.buyer(), planned.seller(), planned.plan()).bringTo(state, planned.offers());
    if (state.equals("COMPLETED")) {
      new Completion(stack.admin()).complete(UUID.fromString(id), UUID.fromString(ids.get(planned.seller().key())));
    }
  }
}
