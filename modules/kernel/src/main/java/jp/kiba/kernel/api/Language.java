package jp.kiba.kernel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
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

  /** The language to answer a request in. Who names none gets Japanese; the server would make that its own machine's language. */
  public static Language of(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null ? JA : of(Collections.list(request.getLocales()));
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
