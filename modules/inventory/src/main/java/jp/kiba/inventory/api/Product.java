package jp.kiba.inventory.api;

import java.util.Arrays;
import java.util.List;
import jp.kiba.tenancy.api.Kind;

/** 品目: what exactly it is, for the kinds that are many things. Logs and sawn timber are what they are. */
public enum Product {
  GLULAM(Kind.ENGINEERED, "構造用集成材", "Structural glulam"),
  GLULAM_INTERIOR(Kind.ENGINEERED, "造作用集成材", "Interior glulam"),
  LVL(Kind.ENGINEERED, "LVL（単板積層材）", "LVL"),
  CLT(Kind.ENGINEERED, "CLT（直交集成板）", "CLT"),
  I_JOIST(Kind.ENGINEERED, "I形梁", "I-joist"),
  LAYERED(Kind.ENGINEERED, "接着重ね材（BP材）", "Layered timber (BP)"),
  FINGER_JOINTED(Kind.ENGINEERED, "たて継ぎ材", "Finger-jointed timber"),
  OTHER_ENGINEERED(Kind.ENGINEERED, "その他の集成材等", "Other engineered wood"),
  PLYWOOD(Kind.PANEL, "合板", "Plywood"),
  OSB(Kind.PANEL, "OSB", "OSB"),
  MDF(Kind.PANEL, "MDF", "MDF"),
  PARTICLE_BOARD(Kind.PANEL, "パーティクルボード", "Particle board"),
  HARDBOARD(Kind.PANEL, "ハードボード", "Hardboard"),
  INSULATION_BOARD(Kind.PANEL, "インシュレーションボード", "Insulation board"),
  LUMBER_CORE(Kind.PANEL, "ランバーコア", "Blockboard"),
  THREE_LAYER(Kind.PANEL, "三層パネル", "Three-layer panel"),
  EDGE_GLUED(Kind.PANEL, "幅はぎ板（フリー板）", "Edge-glued panel"),
  OTHER_PANEL(Kind.PANEL, "その他の板材", "Other panel"),
  POST(Kind.PRECUT, "柱", "Post"),
  SILL(Kind.PRECUT, "土台・大引", "Sill"),
  BEAM(Kind.PRECUT, "梁・桁", "Beam"),
  PURLIN(Kind.PRECUT, "母屋・棟木", "Purlin"),
  RAFTER(Kind.PRECUT, "垂木", "Rafter"),
  STUD(Kind.PRECUT, "間柱", "Stud"),
  BRACE(Kind.PRECUT, "筋交い", "Brace"),
  JOIST(Kind.PRECUT, "根太", "Joist"),
  SHEATHING(Kind.PRECUT, "加工パネル・面材", "Cut sheathing"),
  OTHER_MEMBER(Kind.PRECUT, "その他の部材", "Other member"),
  /** 一式: many members as one thing; it has neither dimensions nor a volume. */
  SET(Kind.PRECUT, "一式", "Set");

  private final Kind kind;
  private final String ja;
  private final String en;

  Product(Kind kind, String ja, String en) {
    this.kind = kind;
    this.ja = ja;
    this.en = en;
  }

  /** @return those of the kind, in the order people expect; none for kinds that have none */
  public static List<Product> of(Kind kind) {
    return Arrays.stream(values()).filter(p -> p.kind == kind).toList();
  }

  public Kind kind() {
    return kind;
  }

  public String ja() {
    return ja;
  }

  public String en() {
    return en;
  }
}
