package jp.kiba.inventory.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kiba.inventory.word.Plain;

/**
 * All dimensions in one cell: 105×105×3000, 10.5*10.5*3m, 105角 3m, t12×910×1820, φ20 4m, サブロク 12mm.
 *
 * @param thicknessMm null when the cell does not say; as the others
 * @param diameterCm of a log
 * @param lengthMm of boards and logs
 */
public record Size(BigDecimal thicknessMm, BigDecimal widthMm, BigDecimal lengthMm, BigDecimal diameterCm) {
  private static final Pattern PART = Pattern.compile("(?:(厚さ|厚み|厚|幅|巾|長さ|長|末口径|末口|直径|径|[twlhdφ])\\s*[:=]?\\s*)?("
      + Plain.NUMBER + ")\\s*(" + LengthUnit.WORDS + ")?\\s*(角|正角|□|t(?![a-z]))?");
  private static final Pattern BETWEEN = Pattern.compile("[\\s×x✕✖╳*・/、;+]*");
  private static final Pattern SHEET = Pattern.compile("サブロク|(?<![\\d.])3\\s*[×x*]\\s*6\\s*(?:尺|版|板|判|$)|シハチ|(?<![\\d.])4\\s*[×x*]\\s*8\\s*(?:尺|版|板|判|$)");
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
  private static final BigDecimal FIFTEEN = BigDecimal.valueOf(15);
  private static final BigDecimal MOST_METRES = BigDecimal.valueOf(30);
  private static final BigDecimal LEAST_MM = BigDecimal.valueOf(500);

  /** A figure of the cell with what stands beside it; each may be null but the figure. */
  private record Part(String mark, BigDecimal figure, LengthUnit unit, boolean square) {}

  /** @param log whether it is the size of a log: diameter and length
   *  @param bare what figures without unit are in, as the header says; null when it does not
   *  @throws Misread when it is none, or could be two */
  public static Size of(String text, boolean log, LengthUnit bare) {
    var plain = Plain.of(text).toLowerCase(Locale.ROOT);
    var sheet = SHEET.matcher(plain);
    boolean whole = sheet.find();
    var panel = whole ? sheet.group() : "";
    var parts = parts(text, whole ? sheet.replaceFirst(" ") : plain, bare);
    if (whole) {
      boolean small = panel.startsWith("サ") || panel.startsWith("3");
      return sheet(text, parts, small ? "910" : "1220", small ? "1820" : "2440");
    }
    return log || parts.stream().anyMatch(p -> isDiameter(p.mark())) ? log(text, parts) : board(text, spread(parts));
  }

  private static List<Part> parts(String text, String plain, LengthUnit bare) {
    var parts = new ArrayList<Part>();
    var part = PART.matcher(plain);
    var between = BETWEEN.matcher(plain);
    int at = skip(between, 0);
    while (at < plain.length() && part.find(at) && part.start() == at) {
      var unit = LengthUnit.of(part.group(3));
      var mark = "t".equals(part.group(4)) ? "t" : part.group(1);
      parts.add(new Part(mark, Plain.figure(part.group(2)), unit == null ? bare : unit, part.group(4) != null && !part.group(4).equals("t")));
      at = skip(between, part.end());
    }
    if (at < plain.length() || parts.isEmpty()) {
      throw new Misread("inventory.cell-size", Length.shown(text));
    }
    return parts;
  }

  private static int skip(Matcher between, int from) {
    return between.region(from, between.regionEnd()).lookingAt() ? between.end() : from;
  }

  private static Size sheet(String text, List<Part> parts, String width, String length) {
    if (parts.size() != 1) {
      throw new Misread("inventory.cell-size", Length.shown(text));
    }
    var thickness = parts.get(0);
    return new Size((thickness.unit() == null ? LengthUnit.MM : thickness.unit()).toMm(thickness.figure()),
        new BigDecimal(width).setScale(1), new BigDecimal(length).setScale(1), null);
  }

  private static Size log(String text, List<Part> parts) {
    if (parts.size() != 2) {
      throw new Misread("inventory.cell-log-size", Length.shown(text));
    }
    boolean lengthFirst = parts.get(0).unit() == LengthUnit.M || isLength(parts.get(0).mark()) || isDiameter(parts.get(1).mark());
    var across = parts.get(lengthFirst ? 1 : 0);
    var along = parts.get(lengthFirst ? 0 : 1);
    return new Size(null, null, along(text, along),
        (across.unit() == null ? LengthUnit.CM : across.unit()).toMm(across.figure()).movePointLeft(1).setScale(1, RoundingMode.HALF_UP));
  }

  /** 105角 is two of them. */
  private static List<Part> spread(List<Part> parts) {
    var all = new ArrayList<Part>();
    for (var part : parts) {
      all.add(part);
      if (part.square()) {
        all.add(part);
      }
    }
    return all;
  }

  private static Size board(String text, List<Part> parts) {
    if (parts.size() != 3) {
      throw new Misread("inventory.cell-size", Length.shown(text));
    }
    var section = new ArrayList<>(parts);
    var along = section.remove(lengthAt(parts));
    if (isWidth(section.get(0).mark()) || isThickness(section.get(1).mark())) {
      section.add(section.remove(0));
    }
    var unit = sectionUnit(text, section, metres(along));
    return new Size(mm(section.get(0), unit), mm(section.get(1), unit), along(text, along), null);
  }

  /** The last one, unless another one says that it is: 長さ3000 105×105, 3m×105×105. */
  private static int lengthAt(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (isLength(parts.get(i).mark())) {
        return i;
      }
    }
    boolean firstAlone = parts.get(0).unit() == LengthUnit.M && parts.get(2).unit() != LengthUnit.M;
    return firstAlone ? 0 : parts.size() - 1;
  }

  private static boolean metres(Part along) {
    return along.unit() == LengthUnit.M || along.unit() == null && along.figure().compareTo(MOST_METRES) <= 0;
  }

  /** Beside a length in metres 10.5 is cm, 105 is mm, and 12 could be either. */
  private static LengthUnit sectionUnit(String text, List<Part> section, boolean metres) {
    if (!metres || section.stream().allMatch(p -> p.unit() != null)) {
      return LengthUnit.MM;
    }
    var bare = section.stream().filter(p -> p.unit() == null).map(Part::figure).toList();
    if (bare.stream().allMatch(f -> f.compareTo(FIFTY) < 0) && bare.stream().anyMatch(f -> f.stripTrailingZeros().scale() > 0)) {
      return LengthUnit.CM;
    }
    if (bare.stream().allMatch(f -> f.compareTo(FIFTEEN) < 0)) {
      throw new Misread("inventory.cell-size-unit", Length.shown(text));
    }
    return LengthUnit.MM;
  }

  private static BigDecimal mm(Part part, LengthUnit bare) {
    return (part.unit() == null ? bare : part.unit()).toMm(part.figure());
  }

  private static BigDecimal along(String text, Part part) {
    if (part.unit() != null) {
      return part.unit().toMm(part.figure());
    }
    if (part.figure().compareTo(MOST_METRES) <= 0) {
      return LengthUnit.M.toMm(part.figure());
    }
    if (part.figure().compareTo(LEAST_MM) < 0) {
      throw new Misread("inventory.cell-size-unit", Length.shown(text));
    }
    return LengthUnit.MM.toMm(part.figure());
  }

  private static boolean isLength(String mark) {
    return mark != null && (mark.startsWith("長") || mark.equals("l"));
  }

  private static boolean isDiameter(String mark) {
    return mark != null && (mark.contains("径") || mark.startsWith("末口") || mark.equals("φ") || mark.equals("d"));
  }

  private static boolean isWidth(String mark) {
    return mark != null && (mark.equals("幅") || mark.equals("巾") || mark.equals("w"));
  }

  private static boolean isThickness(String mark) {
    return mark != null && (mark.startsWith("厚") || mark.equals("t"));
  }
}
