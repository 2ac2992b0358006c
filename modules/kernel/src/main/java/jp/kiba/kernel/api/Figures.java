package jp.kiba.kernel.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What this node counts and measures, in memory, for {@code /metrics}. Names end in their unit; labels come from a closed list (an
 * operation, a kind of job), never from a person or a company. Costs some hundred bytes for each series.
 */
@ApplicationScoped
public class Figures {
  /** A name with more series than this is a mistake; what comes after is left out, the server lives on. */
  static final int MOST_SERIES = 2000;
  private static final double NANOS = 1e9;

  private final Map<String, Map<String, Series>> names = new ConcurrentSkipListMap<>();

  private interface Series {
    void write(String name, String labels, StringBuilder text);
  }

  private record Counter(LongAdder count) implements Series {
    @Override
    public void write(String name, String labels, StringBuilder text) {
      line(text, name, labels, count.sum());
    }
  }

  private record Gauge(double value) implements Series {
    @Override
    public void write(String name, String labels, StringBuilder text) {
      line(text, name, labels, value);
    }
  }

  private record Times(List<LongAdder> upTo, LongAdder count, LongAdder nanos) implements Series {
    private static final List<Double> LIMITS = List.of(0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);

    Times() {
      this(LIMITS.stream().map(limit -> new LongAdder()).toList(), new LongAdder(), new LongAdder());
    }

    void took(long time) {
      count.increment();
      nanos.add(time);
      for (int i = 0; i < LIMITS.size(); i++) {
        if (time <= LIMITS.get(i) * NANOS) {
          upTo.get(i).increment();
        }
      }
    }

    @Override
    public void write(String name, String labels, StringBuilder text) {
      var more = labels.isEmpty() ? "" : labels + ",";
      for (int i = 0; i < LIMITS.size(); i++) {
        line(text, name + "_bucket", more + "le=\"" + LIMITS.get(i) + "\"", upTo.get(i).sum());
      }
      line(text, name + "_bucket", more + "le=\"+Inf\"", count.sum());
      line(text, name + "_count", labels, count.sum());
      line(text, name + "_sum", labels, nanos.sum() / NANOS);
    }
  }

  /** @param labels name, value, name, value … */
  public void count(String name, long by, String... labels) {
    if (series(name, labels, new Counter(new LongAdder())) instanceof Counter counter) {
      counter.count().add(by);
    }
  }

  /** @param nanos how long it took */
  public void took(String name, long nanos, String... labels) {
    if (series(name, labels, new Times()) instanceof Times times) {
      times.took(nanos);
    }
  }

  /** All that there is of this name from now on, by label; what is not named any more is gone.
   *  @param label by which they differ */
  public void show(String name, String label, Map<String, ? extends Number> values) {
    var shown = new ConcurrentHashMap<String, Series>();
    values.forEach((value, number) -> shown.put(label.isEmpty() ? "" : labels(label, value), new Gauge(number.doubleValue())));
    names.put(name, shown);
  }

  /** As {@link #show(String, String, Map)}, of what there is one. */
  public void show(String name, Number value) {
    show(name, "", Map.of("", value));
  }

  private Series series(String name, String[] labels, Series fresh) {
    var all = names.computeIfAbsent(name, n -> new ConcurrentHashMap<>());
    var key = labels(labels);
    var known = all.get(key);
    if (known != null || all.size() >= MOST_SERIES) {
      return known;
    }
    return all.computeIfAbsent(key, k -> fresh);
  }

  /** @return all of them, in the text format that Prometheus reads (version 0.0.4) */
  public String text() {
    var text = new StringBuilder();
    names.forEach((name, all) -> new TreeMap<>(all).forEach((labels, series) -> series.write(name, labels, text)));
    return text.toString();
  }

  private static String labels(String... pairs) {
    var text = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      text.append(i == 0 ? "" : ",").append(pairs[i]).append("=\"")
          .append(pairs[i + 1].replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")).append('"');
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String labels, Number value) {
    text.append(name);
    if (!labels.isEmpty()) {
      text.append('{').append(labels).append('}');
    }
    text.append(' ').append(value).append('\n');
  }
}
