package jp.kiba.inventory.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows that wood was felled lawfully: the papers that 林野庁's guide to the Clean Wood Act (クリーンウッド法, in force as amended on
 * 2025-04-01) names, and the certificates of forests and chains of custody.
 */
@Schema(name = "EvidenceKind")
public enum EvidenceKind {
  /** Nothing yet. */
  NONE,
  /** 伐採及び伐採後の造林の届出書, with the municipality's notice that it fits. */
  LOGGING_NOTICE,
  /** 森林経営計画, approved. */
  FOREST_PLAN,
  /** 保安林の伐採許可. */
  PROTECTION_FOREST_PERMIT,
  /** 国有林・公有林の売買契約. */
  PUBLIC_FOREST_SALE,
  FSC, PEFC, SGEC,
  /** 合法木材証明 of an association's member. */
  LEGAL_WOOD,
  /** 輸入: what the exporting country's law asks for, and the declaration. */
  IMPORT_DECLARATION,
  OTHER;

  /** @return whether it is a certificate, which is known by its number */
  public boolean certified() {
    return this == FSC || this == PEFC || this == SGEC || this == LEGAL_WOOD;
  }
}
