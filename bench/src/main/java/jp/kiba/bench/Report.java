package jp.kiba.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text that reads well on a terminal and is Markdown in a file; printed as it comes. */
final class Report {
  private final StringBuilder text = new StringBuilder();

  void title(String title) {
    lines("# " + title, "");
  }

  void section(String title) {
    lines("", "## " + title, "");
  }

  void points(List<String> points) {
    points.forEach(point -> lines("- " + point));
  }

  void paragraph(String words) {
    lines("", words);
  }

  /** Columns as wide as their widest cell; all but the first stand right. */
  void table(List<String> head, List<List<String>> rows) {
    var all = new ArrayList<List<String>>(List.of(head));
    all.addAll(rows);
    var widths = IntStream.range(0, head.size()).map(i -> all.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
        .toArray();
    lines(line(head, widths));
    lines(IntStream.range(0, widths.length).mapToObj(i -> i == 0 ? "-".repeat(widths[i]) : "-".repeat(widths[i] - 1) + ":")
        .collect(Collectors.joining(" | ", "| ", " |")));
    rows.forEach(row -> lines(line(row, widths)));
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> String.format(i == 0 ? "%-" + widths[i] + "s" : "%" + widths[i] + "s", cells.get(i)))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private void lines(String... lines) {
    for (var line : lines) {
      System.out.println(line);
      text.append(line).append('\n');
    }
  }

  String text() {
    return text.toString();
  }

  static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }
}
