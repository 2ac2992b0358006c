package jp.kiba.inventory.cell;

import jp.kiba.inventory.grade.Grades;
import jp.kiba.inventory.word.Plain;
import jp.kiba.tenancy.api.Kind;

/** A grade as people write it: 特1等, 上小, 甲種2級, E90, A材. What no catalogue knows stays as it was written: grades are many. */
public final class GradeWord {
  private static final int MOST_CHARACTERS = 40;
  private static final String UNGRADED = "UNGRADED";

  private GradeWord() {}

  /** @param text null or empty for none
   *  @return a code of the catalogue, or what was written
   *  @throws Misread when it is longer than a grade may be */
  public static String of(String text, Kind kind) {
    var plain = Plain.of(text);
    if (plain.isEmpty()) {
      return UNGRADED;
    }
    var known = Grades.known(plain, kind);
    if (known.length() > MOST_CHARACTERS) {
      throw new Misread("inventory.cell-too-long", Length.shown(text), MOST_CHARACTERS);
    }
    return known;
  }
}
