package jp.kiba.inventory.api;

import jp.kiba.kernel.api.Language;

/** What wood is called on papers. */
public interface WoodNames {
  /** @return species, article or product, drying and treatment: スギ 間柱 KD */
  String article(Wood wood, Language language);

  /** @return null for ungraded wood */
  String grade(Wood wood, Language language);

  /** @return 105×105×3,000 (with mm in English), or 径30cm×4.00m; null for what has no dimensions */
  String size(Wood wood, Language language);
}
