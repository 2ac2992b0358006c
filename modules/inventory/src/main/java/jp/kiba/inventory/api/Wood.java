package jp.kiba.inventory.api;

import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.PublicText;

/**
 * What a piece of wood is, without how many there are.
 *
 * @param species code of a {@link Species}
 * @param grade code from the catalogue, or free text
 * @param board null for logs, needed by all else
 * @param log needed by logs, null for all else
 * @param drying null when not said
 * @param moisturePercent null when not measured
 * @param surface null when not said; a log is not planed
 */
public record Wood(Kind kind, String species, String grade, Board board, Log log, Drying drying, Integer moisturePercent, Surface surface) {

  /** Whether it makes sense as its kind.
   *  @return this
   *  @throws Problem 422 that names the field */
  public Wood check() {
    measured(kind, board, log);
    refuseIf(!Species.known(species), "species", "inventory.species");
    refuseIf(kind == Kind.LOG && surface == Surface.PLANED, "surface", "inventory.surface-of-log");
    refuseIf(moisturePercent != null && (drying == null || drying == Drying.GREEN), "moisturePercent", "inventory.moisture");
    PublicText.check("grade", grade);
    return this;
  }

  /** Whether the dimensions are those of the kind.
   *  @throws Problem 422 that names the field */
  private static void measured(Kind kind, Board board, Log log) {
    refuseIf(kind == Kind.OTHER, "kind", "inventory.kind-not-yet");
    boolean isLog = kind == Kind.LOG;
    refuseIf(isLog && log == null, "log", "inventory.log-needed");
    refuseIf(isLog && board != null, "board", "inventory.board-of-log");
    refuseIf(!isLog && board == null, "board", "inventory.board-needed");
    refuseIf(!isLog && log != null, "log", "inventory.log-of-board");
  }

  private static void refuseIf(boolean refused, String field, String key) {
    if (refused) {
      throw Problem.refused(field, key);
    }
  }
}
