package jp.kiba.inventory.workbook;

import jp.kiba.kernel.api.Problem;

/** Why a file is not read: the same problem whether it is the answer to an upload or the result of a job. */
public enum Unreadable {
  NOT_A_WORKBOOK(415, "not-a-workbook", "inventory.not-a-workbook"),
  TOO_LARGE(413, "workbook-too-large", "inventory.workbook-too-large"),
  PASSWORD(422, "workbook-protected", "inventory.workbook-protected"),
  CORRUPT(422, "workbook-corrupt", "inventory.workbook-corrupt"),
  /** Unpacks to far more than anybody's workbook does. */
  BOMB(422, "workbook-bomb", "inventory.workbook-bomb"),
  /** Declares entities, as no program that writes workbooks does. */
  ENTITIES(422, "workbook-entities", "inventory.workbook-entities"),
  EMPTY(422, "workbook-empty", "inventory.workbook-empty");

  private final int status;
  private final String slug;
  private final String key;

  Unreadable(int status, String slug, String key) {
    this.status = status;
    this.slug = slug;
    this.key = key;
  }

  public Problem problem() {
    return Problem.of(status, slug, key);
  }
}
