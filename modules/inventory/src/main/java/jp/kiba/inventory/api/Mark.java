package jp.kiba.inventory.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** 認証・表示 that wood bears. */
public enum Mark {
  JAS("JAS", "JAS"),
  AQ("AQ認証", "AQ"),
  /** Least formaldehyde, 建築基準法施行令第20条の7: of what holds glue. */
  F_FOUR_STAR("F☆☆☆☆", "F four stars"),
  FSC("FSC", "FSC"),
  PEFC("PEFC", "PEFC"),
  SGEC("SGEC", "SGEC"),
  CLEAN_WOOD("合法木材（クリーンウッド）", "Legal timber (Clean Wood)"),
  LOCAL("県産材・地域材", "Local timber");

  private static final String COMMA = ",";

  private final String ja;
  private final String en;

  Mark(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  public String ja() {
    return ja;
  }

  public String en() {
    return en;
  }

  /** @return the codes in alphabetical order, each between commas, so that one can be looked for: {@code ,FSC,JAS,}; empty for none */
  public static String written(Collection<Mark> marks) {
    return marks.isEmpty() ? "" : marks.stream().map(Mark::name).distinct().sorted().collect(Collectors.joining(COMMA, COMMA, COMMA));
  }

  /** @return what {@link #written} wrote, in the same order */
  public static List<Mark> read(String written) {
    return Arrays.stream(written.split(COMMA)).filter(code -> !code.isEmpty()).map(Mark::valueOf).toList();
  }
}
