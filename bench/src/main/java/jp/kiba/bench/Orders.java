package jp.kiba.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.kiba.bench.Market.Pair;

/** Drafts, made and then placed, each buyer in turn. */
final class Orders {
  private final Api api;
  private final List<Pair> pairs;
  private final Queue<Draft> drafts = new ConcurrentLinkedQueue<>();

  private record Draft(String buyer, String id, int version) {}

  Orders(Api api, List<Pair> pairs) {
    this.api = api;
    this.pairs = pairs;
  }

  /** So many drafts for each buyer. */
  void draft(int clients, int each) {
    Load.inParallel(clients, client -> {
      for (int i = client; i < each * pairs.size(); i += clients) {
        draftOne(i);
      }
      return client;
    });
  }

  Figures draft(int clients, Duration time) {
    return Load.run(clients, time, (client, turn) -> {
      draftOne(client * 7 + turn);
      return true;
    });
  }

  void draftOne(int number) {
    var pair = pairs.get(number % pairs.size());
    var order = api.post(pair.buyer(), "orders", pair.draft());
    drafts.add(new Draft(pair.buyer(), order.get("id").asText(), order.get("version").asInt()));
  }

  /** For so long, or until all are placed. */
  Figures place(int clients, Duration time) {
    return Load.run(clients, time, (client, turn) -> place(drafts.poll()));
  }

  void placeOne() {
    if (!place(drafts.poll())) {
      throw new IllegalStateException("no draft is left to place");
    }
  }

  private boolean place(Draft draft) {
    if (draft == null) {
      return false;
    }
    var order = api.post(draft.buyer(), "orders/" + draft.id() + "/placement", Map.of("version", draft.version()));
    if (!order.get("status").asText().equals("ORDERED")) {
      throw new IllegalStateException("placed, but " + order.get("status"));
    }
    return true;
  }
}
