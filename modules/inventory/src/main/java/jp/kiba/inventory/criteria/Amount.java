package jp.kiba.inventory.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.kiba.inventory.api.Ratio;
import jp.kiba.inventory.api.Units;

/** How much of it, in one word: 100本, 25.5m3, 3石, 5坪. Of pieces and m³ either is said, or neither. */
final class Amount {
  static final Pattern COUNT = Pattern.compile("×?(\\d{1,7})(?:本|枚|丁|個|セット|pcs|pieces|piece|ps)");
  static final Pattern VOLUME = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?)(?:m3|立米|立方メートル|立方)");
  static final Pattern KOKU = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,2})?)石");
  static final Pattern TSUBO = Pattern.compile("×?(\\d{1,5}(?:\\.\\d{1,2})?)坪");
  private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(1_000_000);
  private static final int M3_DECIMALS = 4;
  private static final int SQUARE_MM = 6;
  private static final int MM = 3;

  Integer pieces;
  BigDecimal volumeM3;
  private BigDecimal tsubo;

  void count(MatchResult said) {
    pieces = Integer.valueOf(said.group(1));
  }

  void volume(MatchResult said) {
    volumeM3 = new BigDecimal(said.group(1));
  }

  void koku(MatchResult said) {
    volumeM3 = Units.cubicMetres(new BigDecimal(said.group(1))).shown(M3_DECIMALS);
  }

  void tsubo(MatchResult said) {
    tsubo = new BigDecimal(said.group(1));
  }

  /** A bare figure after the dimensions. @return whether there was room for it */
  boolean cell(BigDecimal figure) {
    if (pieces != null || figure.scale() > 0 || figure.signum() <= 0 || figure.compareTo(MOST_PIECES) > 0) {
      return false;
    }
    pieces = figure.intValueExact();
    return true;
  }

  /** 坪 are as many pieces as cover them, where the face of one is known; or so many m³ by the thickness.
   *  @return the 坪 that stay without a meaning, as they were said; null for none */
  String covering(Sizes sizes) {
    if (tsubo == null) {
      return null;
    }
    var m2 = Units.squareMetres(tsubo);
    boolean free = pieces == null && volumeM3 == null && tsubo.signum() > 0;
    if (free && sizes.width.exact() && sizes.length.exact()) {
      var count = whole(new Ratio(m2.over(), m2.under().multiply(sizes.width.min()).multiply(sizes.length.min()).movePointLeft(SQUARE_MM)));
      if (cell(count)) {
        return null;
      }
    } else if (free && sizes.thickness.exact()) {
      volumeM3 = new Ratio(m2.over().multiply(sizes.thickness.min()).movePointLeft(MM), m2.under()).shown(M3_DECIMALS);
      return null;
    }
    return tsubo.toPlainString() + "坪";
  }

  private static BigDecimal whole(Ratio pieces) {
    return pieces.over().divide(pieces.under(), 0, RoundingMode.CEILING);
  }
}
