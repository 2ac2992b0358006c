package jp.kiba.inventory.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dimensions in a phrase, as they come: 105×105×3000〜4000, 10.5×10.5×3m, 105角 4m, t12×910×1820, φ20〜24 4m, サブロク.
 * A length up to 30 without unit is in m. Beside a length in m, figures under 50 with a decimal are cm; the rest are mm.
 */
final class Sizes {
  private static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|\\.\\d+)";
  private static final String UNIT = "(?:mm|cm|m(?!\\d)|ft|フィート|尺|寸|分)";
  private static final String RANGE = "(" + NUMBER + ")(" + UNIT + ")?(?:〜(" + NUMBER + ")(" + UNIT + ")?)?";
  private static final String MARK = "(?:(厚サ|厚|t|幅|巾|w|長サ|長|l|末口径|末口|直径|径|φ|d)[=:]?)?";
  /** One dimension with its mark before it or behind it; □ and 角 say that it is both thickness and width. */
  static final Pattern ONE = Pattern.compile(MARK + RANGE + "(厚|角|正角|□)?");
  private static final Pattern SHEET = Pattern.compile("サブロク|シハチ|[34]×[68](?![\\d.〜×])(?:尺)?(?:版|板|判)?");
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
  private static final BigDecimal MOST_MM = new BigDecimal("99999.9");
  private static final BigDecimal SHORTEST_MM = BigDecimal.valueOf(500);
  /** No wood is so thick: it is a sheet. */
  private static final BigDecimal SHEET_MM = BigDecimal.valueOf(600);
  private static final BigDecimal MOST_FEET = BigDecimal.valueOf(20);

  Span thickness = Span.NONE;
  Span width = Span.NONE;
  Span length = Span.NONE;
  Span diameterCm = Span.NONE;

  /** @return where the size that begins there ends; the same place when there is none, or none that makes sense */
  int read(String word, int at, boolean log) {
    var sheet = SHEET.matcher(word).region(at, word.length());
    if (sheet.lookingAt() && !width.said()) {
      boolean small = sheet.group().startsWith("サ") || sheet.group().startsWith("3×6");
      if (!small && !sheet.group().startsWith("シ") && !sheet.group().startsWith("4×8")) {
        return at;
      }
      width = exactly(small ? 910 : 1220);
      length = exactly(small ? 1820 : 2440);
      return sheet.end();
    }
    int named = nominal(word, at);
    if (named > at) {
      return named;
    }
    var figures = new ArrayList<Figure>();
    int end = at;
    var one = ONE.matcher(word);
    while (end < word.length() && one.region(figures.isEmpty() ? end : end + 1, word.length()).lookingAt()) {
      figures.add(Figure.of(one.toMatchResult()));
      end = one.end();
      if (end >= word.length() || word.charAt(end) != '×') {
        break;
      }
    }
    return !figures.isEmpty() && take(figures, log) && fits() ? end : at;
  }

  /** 2×4 is a name, and what follows it without a unit are feet: 2×4×8. */
  private int nominal(String word, int at) {
    var name = Nominal.NAME.matcher(word).region(at, word.length());
    var section = !thickness.said() && name.lookingAt() ? Nominal.section(name.toMatchResult()) : null;
    if (section == null) {
      return at;
    }
    thickness = section.get(0);
    width = section.get(1);
    int end = name.end();
    if (end == word.length() || word.charAt(end) != '×') {
      return end;
    }
    var one = ONE.matcher(word).region(end + 1, word.length());
    if (!one.lookingAt()) {
      return at;
    }
    var along = Figure.of(one.toMatchResult());
    length = along.maxUnit() == null && along.greatest().compareTo(MOST_FEET) <= 0 ? along.in("ft") : along(along);
    return length.said() && fits() ? one.end() : at;
  }

  private boolean take(List<Figure> figures, boolean log) {
    if (figures.stream().anyMatch(Figure::square)) {
      figures.add(0, figures.get(0));
    }
    var first = figures.get(0);
    return switch (figures.size()) {
      case 1 -> one(first);
      case 2 -> log || first.marked("末直径φd") || "cm".equals(first.maxUnit()) && figures.get(1).metres() && first.mark() == null
          ? log(first, figures.get(1)) : section(first, figures.get(1), figures.get(1).metres() && figures.get(1).maxUnit() != null);
      case 3 -> board(figures);
      default -> false;
    };
  }

  private boolean one(Figure figure) {
    if (figure.marked("末直径φd")) {
      diameterCm = centimetres(figure);
    } else if (figure.marked("長l") || figure.mark() == null && figure.maxUnit() != null && figure.in("mm").min().compareTo(SHORTEST_MM) >= 0) {
      length = along(figure);
    } else if (figure.marked("幅巾w")) {
      width = figure.in("mm");
    } else if (figure.marked("厚t") || figure.maxUnit() != null && figure.mark() == null && !thickness.said()) {
      thickness = figure.in("mm");
    } else {
      return false;
    }
    return true;
  }

  private boolean log(Figure across, Figure along) {
    diameterCm = centimetres(across);
    length = along(along);
    return length.said();
  }

  /** Two figures are a section, unless the second can only be a length. */
  private boolean section(Figure first, Figure second, boolean metres) {
    if (metres) {
      return false;
    }
    if (!sheet(first, second)) {
      thickness = first.in("mm");
      width = second.in("mm");
    }
    return true;
  }

  /** @return whether both are so large that they are the face of a sheet; the shorter is its width */
  private boolean sheet(Figure first, Figure second) {
    var one = first.in("mm");
    var other = second.in("mm");
    if (first.mark() != null || second.mark() != null || one.min().compareTo(SHEET_MM) < 0 || other.min().compareTo(SHEET_MM) < 0) {
      return false;
    }
    boolean across = one.min().compareTo(other.min()) <= 0;
    width = across ? one : other;
    length = across ? other : one;
    return true;
  }

  private boolean board(List<Figure> figures) {
    var last = figures.get(2);
    if ((last.marked("厚t") || !last.metres() || last.maxUnit() == null) && last.in("mm").max().compareTo(SHEET_MM) < 0 && sheet(figures.get(0), figures.get(1))) {
      thickness = last.in("mm");
      return true;
    }
    boolean leading = "m".equals(figures.get(0).maxUnit()) && !"m".equals(figures.get(2).maxUnit()) || figures.get(0).marked("長l");
    var section = leading ? figures.subList(1, 3) : figures.subList(0, 2);
    var along = leading ? figures.get(0) : figures.get(2);
    boolean small = along.metres() && section.stream().allMatch(f -> f.maxUnit() == null && f.greatest().compareTo(FIFTY) < 0);
    if (small && section.stream().noneMatch(f -> f.min().stripTrailingZeros().scale() > 0)) {
      return false; // 12 × 12 × 3 m could be mm as well as cm
    }
    var unit = small ? "cm" : "mm";
    thickness = section.get(0).in(unit);
    width = section.get(1).in(unit);
    length = along(along);
    return length.said();
  }

  /** Bare figures in cells beside each other: thickness, width, length.
   *  @return whether there was room for it */
  boolean cell(BigDecimal figure) {
    if (!thickness.said() && !diameterCm.said()) {
      thickness = new Span(figure, figure);
    } else if (!width.said() && !diameterCm.said()) {
      width = new Span(figure, figure);
    } else if (!length.said() && (figure.compareTo(Figure.MOST_METRES) <= 0 || figure.compareTo(SHORTEST_MM) >= 0)) {
      length = along(new Figure(null, figure, null, null, null, false));
    } else {
      return false;
    }
    return fits();
  }

  private static Span along(Figure figure) {
    if (figure.maxUnit() != null) {
      return figure.in("mm");
    }
    return figure.metres() ? figure.in("m") : figure.min().compareTo(SHORTEST_MM) >= 0 ? figure.in("mm") : Span.NONE;
  }

  private static Span centimetres(Figure figure) {
    var mm = figure.in("cm");
    return new Span(mm.min().movePointLeft(1), mm.max().movePointLeft(1));
  }

  private boolean fits() {
    return Stream.of(thickness, width, length, diameterCm).filter(Span::said)
        .allMatch(s -> s.min().signum() > 0 && s.min().compareTo(s.max()) <= 0 && s.max().compareTo(MOST_MM) <= 0)
        && (!diameterCm.said() || diameterCm.max().compareTo(BigDecimal.valueOf(300)) <= 0);
  }

  private static Span exactly(int mm) {
    return new Span(BigDecimal.valueOf(mm), BigDecimal.valueOf(mm));
  }
}
