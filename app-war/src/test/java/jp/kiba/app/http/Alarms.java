package jp.kiba.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What AWS is told to look for in the log, and for which figures alarms and the dashboard ask. */
record Alarms(List<Listens> filters, Set<String> asked) {
  private static final Path FOLDER = Path.of("../infra/terraform/modules/observability");
  private static final Pattern FILTER = Pattern.compile("(?m)^\\s+(\\w+)\\s+= (?:\\{ pattern = )?\"\\{ (\\$\\..*?) \\}\"(?:, value = \"(.*?)\")?");
  private static final Pattern TYPE = Pattern.compile("\\$\\.type = \\\\\"(\\w+)\\\\\"");
  private static final Pattern FIELD = Pattern.compile("\\$\\.(\\w+)");
  private static final Pattern METRIC = Pattern.compile("namespace = local\\.namespace, metric = \"(\\w+)\"|\\[local\\.namespace, \"(\\w+)\"");

  /** @param figure its name in AWS
   *  @param type of the lines it is made of
   *  @param fields that such a line must have */
  record Listens(String figure, String type, Set<String> fields) {
    /** A figure is made of a line that has all of the fields. */
    boolean hears(JsonNode line) {
      return line.path("type").asText().equals(type) && fields.stream().allMatch(line::hasNonNull);
    }
  }

  static Alarms read() throws IOException {
    return read(Files.readString(FOLDER.resolve("figures.tf")), Files.readString(FOLDER.resolve("alarms.tf")) + Files.readString(FOLDER.resolve("dashboard.tf")));
  }

  static Alarms read(String figures, String asking) {
    var filters = FILTER.matcher(figures).results().map(r -> {
      var said = r.group(2) + " " + (r.group(3) == null ? "" : r.group(3));
      var type = TYPE.matcher(r.group(2)).results().map(t -> t.group(1)).findFirst().orElseThrow(() -> new IllegalStateException(r.group()));
      return new Listens(r.group(1), type, FIELD.matcher(said).results().map(f -> f.group(1)).collect(Collectors.toCollection(LinkedHashSet::new)));
    }).toList();
    var asked = METRIC.matcher(asking).results().map(r -> r.group(1) == null ? r.group(2) : r.group(1)).collect(Collectors.toSet());
    return new Alarms(filters, asked);
  }

  /** Figures that somebody asks for and nobody makes. */
  Set<String> unmade() {
    var made = filters.stream().map(Listens::figure).collect(Collectors.toSet());
    return asked.stream().filter(each -> !made.contains(each)).collect(Collectors.toSet());
  }

  /** Figures that no line of this log makes. */
  List<Listens> unheard(List<JsonNode> log) {
    return filters.stream().filter(each -> log.stream().noneMatch(each::hears)).toList();
  }
}
