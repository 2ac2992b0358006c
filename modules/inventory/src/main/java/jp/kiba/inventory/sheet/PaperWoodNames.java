package jp.kiba.inventory.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.api.WoodNames;
import jp.kiba.kernel.api.Language;

/** As a clerk would write it on a slip: short, the size in the trade's order. */
@ApplicationScoped
class PaperWoodNames implements WoodNames {
  private static final String UNGRADED = "UNGRADED";

  @Override
  public String article(Wood wood, Language language) {
    var what = wood.article() != null ? wood.article() : WoodWords.product(wood.product(), language);
    return Stream.of(WoodWords.species(wood.species(), language), what == null ? WoodWords.kind(wood.kind(), language) : what,
        wood.drying() == null ? null : wood.drying().name(), moisture(wood, language), WoodWords.treatment(wood.treatment(), language))
        .filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  private static String moisture(Wood wood, Language language) {
    return wood.moisturePercent() == null ? null : (language == Language.JA ? "含水率" : "MC ") + wood.moisturePercent() + "%";
  }

  @Override
  public String grade(Wood wood, Language language) {
    return UNGRADED.equals(wood.grade()) ? null : WoodWords.grade(wood.kind(), wood.grade(), language);
  }

  @Override
  public String size(Wood wood, Language language) {
    if (wood.board() != null) {
      // In Japan millimetres go without saying, and the column says them.
      return (language == Language.JA ? "%s×%s×%s" : "%s×%s×%s mm").formatted(figure(wood.board().thicknessMm()), figure(wood.board().widthMm()), figure(wood.board().lengthMm()));
    }
    return wood.log() == null ? null : (language == Language.JA ? "径%scm×%sm" : "dia. %s cm × %s m")
        .formatted(figure(wood.log().diameterCm()), wood.log().lengthM().setScale(2).toPlainString());
  }

  private static String figure(BigDecimal size) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(size);
  }
}
