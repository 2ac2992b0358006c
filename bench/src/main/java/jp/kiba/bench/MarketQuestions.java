package jp.kiba.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What companies ask: one kind of question after the other, and all kinds mixed. The same number gives the same question. */
final class MarketQuestions {
  private static final List<String> SPECIES = List.of("SUGI", "SUGI", "SUGI", "HINOKI", "HINOKI", "DOUGLAS_FIR", "WHITEWOOD", "KARAMATSU", "TAMO", "KURI", "KEYAKI");
  private static final List<String> KINDS = List.of("SAWN", "SAWN", "SAWN", "ENGINEERED", "PANEL", "LOG", "PRECUT");
  private static final List<String> GRADES = List.of("TOKUITTO", "ITTO", "KOBUSHI", "MUBUSHI", "JAS_E70", "野地板用");
  private static final List<String> WORDS = List.of("吉野", "葉枯らし", "定期便", "赤身", "銘木", "日田プレカット", "台風の倒木", "架空", "4mもの", "木");
  private static final int[][] SIZES = {{1050, 1050, 30000, 40000}, {1200, 1200, 40000, 40000}, {300, 1050, 30000, 30000}, {120, 9100, 18200, 18200},
      {450, 900, 40000, 40000}, {1800, 3900, 60000, 60000}};
  private static final List<String> SIZE_FIELDS = List.of("thickness", "width", "length");

  /** A kind of question. */
  record Shape(String name, String sort, IntFunction<Map<String, Object>> question) {
    String ask(int number) {
      return json(question.apply(number));
    }
  }

  private MarketQuestions() {
  }

  static List<Shape> shapes() {
    return List.of(
        new Shape("newest, nothing asked", "newest", i -> Map.of()),
        new Shape("kind and species", "newest", i -> wood(random(i))),
        new Shape("size: 105 × 105 × 3,000 to 4,000 and such", "newest", i -> size(new LinkedHashMap<>(), random(i))),
        new Shape("species, size, grade, KD, prefecture", "newest", i -> precise(random(i))),
        new Shape("words in the text", "newest", i -> words(new LinkedHashMap<>(), random(i))),
        new Shape("species and words", "newest", i -> words(wood(random(i)), random(i))),
        new Shape("prefecture alone", "newest", i -> Map.of("prefectures", List.of(prefecture(random(i))))),
        new Shape("impossible: a log that is kiln-dried", "newest", i -> Map.of("kinds", List.of("LOG"), "dryings", List.of("KD"))),
        new Shape("partners only", "newest", i -> Map.of("only_partners", true)),
        new Shape("cheapest first, kind and species", "price", i -> wood(random(i))),
        new Shape("cheapest first, precise", "price", i -> precise(random(i))),
        new Shape("soonest first, kind and species", "lead", i -> wood(random(i))),
        new Shape("a mixture of 12 filters", "newest", i -> mixture(random(i))),
        new Shape("the same, cheapest first", "price", i -> mixture(random(i))),
        new Shape("the same, most m³ first", "volume", i -> mixture(random(i))));
  }

  static String mixed(int number) {
    return json(mixture(random(number)));
  }

  /** A list of 14 lines. */
  static String list(int number) {
    return IntStream.range(0, 14).mapToObj(line -> {
      var random = random(number * 14 + line);
      var wood = size(new LinkedHashMap<>(Map.of("species", List.of(one(SPECIES, random)))), random);
      wood.put("deliver_to", "26");
      return "{\"line\":" + line + ",\"pieces\":" + (10 + random.nextInt(200)) + ",\"wanted\":" + json(wood) + "}";
    }).collect(Collectors.joining(",", "[", "]"));
  }

  /** A mixture as the API's parameters. */
  static String address(int number) {
    var random = random(number);
    var parameters = new ArrayList<String>();
    var wood = mixture(random);
    Map.of("kinds", "kind", "species", "species", "grades", "grade", "prefectures", "prefecture").forEach((field, name) -> {
      if (wood.get(field) instanceof List<?> values) {
        values.forEach(value -> parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)));
      }
    });
    if (wood.containsKey("min_thickness")) {
      parameters.add("minThicknessMm=" + (int) wood.get("min_thickness") / 10 + "&maxThicknessMm=" + (int) wood.get("max_thickness") / 10);
    }
    return String.join("&", parameters);
  }

  private static Map<String, Object> wood(Random random) {
    return new LinkedHashMap<>(Map.of("kinds", List.of(one(KINDS, random)), "species", List.of(one(SPECIES, random))));
  }

  private static Map<String, Object> size(Map<String, Object> asked, Random random) {
    var size = SIZES[random.nextInt(SIZES.length)];
    for (int i = 0; i < 3; i++) {
      asked.put("min_" + SIZE_FIELDS.get(i), size[i]);
      asked.put("max_" + SIZE_FIELDS.get(i), i == 2 ? size[3] : size[i]);
    }
    return asked;
  }

  private static Map<String, Object> precise(Random random) {
    var asked = size(new LinkedHashMap<>(), random);
    asked.put("species", List.of(one(SPECIES, random)));
    asked.put("grades", List.of(one(GRADES, random)));
    asked.put("dryings", List.of("KD", "SD15", "SD20"));
    asked.put("prefectures", List.of(prefecture(random), prefecture(random)));
    return asked;
  }

  private static Map<String, Object> words(Map<String, Object> asked, Random random) {
    asked.put("words", List.of(one(WORDS, random)));
    return asked;
  }

  private static Map<String, Object> mixture(Random random) {
    Map<String, Object> asked = random.nextInt(10) < 6 ? wood(random) : new LinkedHashMap<>();
    if (random.nextInt(10) < 4) {
      size(asked, random);
    }
    if (random.nextInt(4) == 0) {
      asked.put("grades", List.of(one(GRADES, random)));
    }
    if (random.nextInt(10) < 3) {
      asked.put("dryings", random.nextBoolean() ? List.of("KD", "SD20") : List.of("GREEN"));
    }
    if (random.nextInt(4) == 0) {
      asked.put("prefectures", List.of(prefecture(random), prefecture(random)));
    }
    if (random.nextInt(7) == 0) {
      asked.put("marks", List.of("FSC"));
    }
    if (random.nextInt(7) == 0) {
      asked.put("max_yen", 40_000 + 20_000 * random.nextInt(3));
    }
    if (random.nextInt(10) == 0) {
      words(asked, random);
    }
    if (random.nextInt(10) == 0) {
      asked.put("min_pieces", 50);
    }
    if (random.nextInt(10) == 0) {
      asked.put("deliver_to", "26");
    }
    if (random.nextInt(20) == 0) {
      asked.put("max_lead_days", 3);
    }
    return asked;
  }

  private static String prefecture(Random random) {
    return "%02d".formatted(1 + random.nextInt(47));
  }

  private static String one(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Random random(int number) {
    return new Random(number * 7919L + 17);
  }

  private static String json(Map<String, Object> asked) {
    return asked.entrySet().stream().map(e -> "\"" + e.getKey() + "\":" + value(e.getValue())).collect(Collectors.joining(",", "{", "}"));
  }

  private static String value(Object value) {
    return value instanceof List<?> list ? list.stream().map(v -> "\"" + v + "\"").collect(Collectors.joining(",", "[", "]")) : value.toString();
  }
}
