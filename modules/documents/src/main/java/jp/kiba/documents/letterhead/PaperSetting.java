package jp.kiba.documents.letterhead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Rounding;

/** How the company likes its papers: one row in its own book. */
@Entity
@Table(name = "paper_setting")
class PaperSetting {
  @Id
  int id;
  /** Null for the company's own language. */
  @Enumerated(EnumType.STRING)
  Language language;
  /** Null for the company's own pattern. */
  @Column(name = "number_pattern")
  String numberPattern;
  @Enumerated(EnumType.STRING)
  @Column(name = "tax_rounding")
  Rounding taxRounding;
  String bank;
  String remarks;
  /** Whether papers are issued by themselves when an order calls for them. */
  boolean automatic;
  /** PNG; null for none. */
  byte[] seal;
  @Version
  int version;

  protected PaperSetting() {}

  /** @throws Problem 409 when another version was seen */
  void change(int seen, PaperSettings wanted) {
    if (seen != version) {
      throw Problem.stale();
    }
    language = wanted.language();
    numberPattern = wanted.numberPattern();
    taxRounding = wanted.taxRounding();
    bank = wanted.bank();
    remarks = wanted.remarks();
    automatic = wanted.automatic();
  }

  /** @param png null for none */
  void bear(byte[] png) {
    seal = png;
  }
}
