package jp.kiba.kernel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The languages that Kiba speaks; Japanese unless the reader asks for English first. */
public enum Language {
  JA(Locale.JAPANESE), EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The language to answer a request in. Who names none gets Japanese, as does who would
   *  take any: the server by itself would take its own machine's. */
  public static Language of(HttpServletRequest request) {
    var wanted = request.getHeader("Accept-Language");
    try {
      return wanted == null ? JA : of(Locale.LanguageRange.parse(wanted).stream().filter(r -> r.getWeight() > 0)
          .map(r -> Locale.forLanguageTag(r.getRange())).toList());
    } catch (IllegalArgumentException unreadable) {
      return JA;
    }
  }

  /** @param wanted in order of preference
   *  @return the first one that Kiba speaks */
  public static Language of(List<Locale> wanted) {
    for (var each : wanted) {
      if (each.getLanguage().equals("ja")) {
        return JA;
      }
      if (each.getLanguage().equals("en")) {
        return EN;
      }
    }
    return JA;
  }
}
