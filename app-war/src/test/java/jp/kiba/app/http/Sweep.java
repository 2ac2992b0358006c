package jp.kiba.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kiba.app.http.MarkedCompanies.Marked;

/**
 * Everything that can be asked, made from the published document: all lists to their end, every filter with every word it
 * knows and with what one would like to find, every thing by the ids of others, and every command about them.
 */
final class Sweep {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int MOST_PAGES = 10;

  private final ApiDocument document;
  private final Samples samples;
  private final List<Marked> marked;

  /** @param asked how many answers were no refusal */
  record Findings(List<String> leaks, int asked, int answered) {}

  /** It shows how it understood what was typed, and so says it back; that it knows no more is a test of its own. */
  private static final String SAYS_BACK = "/api/v1/market/reading?";

  private record Question(String method, String path, JsonNode body) {
    /** What the answer may show because the question did. */
    Set<String> saidBack() {
      return path.startsWith(SAYS_BACK) ? MarkedCompanies.marksIn(URLDecoder.decode(path, StandardCharsets.UTF_8)) : Set.of();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  Sweep(ApiDocument document, List<Marked> marked) {
    this.document = document;
    this.samples = new Samples(document);
    this.marked = marked;
  }

  /** @param own ids of what belongs to whoever asks
   *  @param who take turns, so that none of them asks more than one member may */
  Findings reads(List<Person> who, List<String> own) throws InterruptedException {
    var questions = new ArrayList<Question>();
    operations().filter(o -> o.method().equals("GET")).forEach(operation -> {
      ids(operation, own).forEach(ids -> questions.add(new Question("GET", operation.withIds(ids), null)));
      if (operation.collections().isEmpty()) {
        filters(operation).forEach(filter -> questions.add(new Question("GET", operation.path() + "?" + filter, null)));
      }
    });
    return ask(who, questions);
  }

  Findings commands(List<Person> who) throws InterruptedException {
    var questions = new ArrayList<Question>();
    for (var target : List.of(marked.get(16), marked.get(99))) {
      for (var id : List.of(target.id(), target.listing())) {
        operations().filter(o -> !o.method().equals("GET")).forEach(operation -> questions.add(new Question(operation.method(),
            operation.withIds(operation.collections().stream().map(c -> id.toString()).toList()), body(operation, id))));
      }
    }
    return ask(who, questions);
  }

  private Stream<ApiDocument.Operation> operations() {
    return document.operations().stream().filter(o -> o.path().startsWith("/api/"));
  }

  /** For a thing by its id: each company, some listings, and what is one's own; for things within things the same id twice. */
  private List<List<String>> ids(ApiDocument.Operation operation, List<String> own) {
    if (operation.collections().isEmpty()) {
      return List.of(List.of());
    }
    var candidates = new ArrayList<>(own);
    var companies = operation.path().contains("/operator/") ? 40 : operation.path().contains("/companies/") ? marked.size() : 3;
    marked.stream().limit(companies).forEach(m -> candidates.add(m.id().toString()));
    marked.stream().limit(operation.path().contains("/listings/") ? 50 : 3).forEach(m -> candidates.add(m.listing().toString()));
    return candidates.stream().map(id -> operation.collections().stream().map(c -> id).toList()).toList();
  }

  private List<String> filters(ApiDocument.Operation operation) {
    var one = marked.get(16);
    var filters = new ArrayList<String>();
    operation.parameters("query").forEach(parameter -> {
      var schema = document.resolved(parameter.get("schema"));
      var values = new ArrayList<String>();
      if (schema.has("enum")) {
        schema.get("enum").forEach(word -> values.add(word.asText()));
      } else if (schema.path("type").asText().equals("string") && !schema.has("format")) {
        values.addAll(List.of(one.email(), one.phone(), one.corporateNumber(), "花子zq017m", "26", "第"));
      } else {
        values.add(schema.path("format").asText().equals("uuid") ? one.id().toString() : "1");
      }
      values.forEach(value -> filters.add(parameter.get("name").asText() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    });
    return filters;
  }

  private JsonNode body(ApiDocument.Operation operation, UUID id) {
    return operation.body().isMissingNode() ? null : about(JSON.valueToTree(samples.value(operation.body())), id);
  }

  /** The same body, with this id wherever there was one. */
  private static JsonNode about(JsonNode node, UUID id) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(p -> object.set(p.getKey(), about(p.getValue(), id)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, about(array.get(i), id));
      }
    } else if (node.isTextual() && ID.matcher(node.asText()).matches()) {
      return TextNode.valueOf(id.toString());
    }
    return node;
  }

  private static Findings ask(List<Person> who, List<Question> questions) throws InterruptedException {
    var turn = new AtomicInteger();
    var answered = new AtomicInteger();
    var leaks = FourHands.complaints(questions, question -> {
      var path = question.path();
      for (int page = 0; path != null && page < MOST_PAGES; page++) {
        var reply = patiently(who.get(turn.getAndIncrement() % who.size()), question, path);
        answered.addAndGet(reply.status() < 300 ? 1 : 0);
        var marks = MarkedCompanies.marksIn(reply.withoutNonce());
        marks.removeAll(question.saidBack());
        if (!marks.isEmpty()) {
          return question + " answers " + reply.status() + " with " + marks;
        }
        path = next(question, reply);
      }
      return null;
    });
    return new Findings(leaks, questions.size(), answered.get());
  }

  /** Whoever has asked too often waits as long as they are told to: there is more to ask than one may in a minute. */
  private static Reply patiently(Person person, Question question, String path) {
    var reply = ask(person, question, path);
    while (reply.status() == 429) {
      Letters.pause(Duration.ofSeconds(Long.parseLong(reply.header("retry-after"))));
      reply = ask(person, question, path);
    }
    return reply;
  }

  private static Reply ask(Person person, Question question, String path) {
    var call = person.call(question.method(), path);
    return (question.body() == null ? call : call.json(question.body())).reply();
  }

  private static String next(Question question, Reply reply) {
    boolean list = question.method().equals("GET") && reply.status() == 200 && reply.header("content-type").contains("json");
    var cursor = list ? reply.json().path("next").asText("") : "";
    return cursor.isEmpty() || cursor.equals("null") ? null
        : question.path() + (question.path().contains("?") ? "&" : "?") + "cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
  }
}
