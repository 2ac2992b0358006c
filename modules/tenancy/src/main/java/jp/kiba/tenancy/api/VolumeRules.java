package jp.kiba.tenancy.api;

import jp.kiba.kernel.api.Problem;

/** The names of the rules by which pieces become m³: whoever knows wood implements it, terms only name one. */
public interface VolumeRules {
  /** @param names with commas between
   *  @return whether there are such rules, and no two of them for the same wood */
  boolean agreeable(String names);

  /** @param terms may be null
   *  @param within where in the request they stand, such as {@code terms.}
   *  @throws Problem 422 that names the field, when they name a rule that there is not, or two for the same wood */
  default void check(Terms terms, String within) {
    if (terms != null && terms.volumeRule() != null && !agreeable(terms.volumeRule())) {
      throw Problem.refused(within + "volumeRule", "tenancy.no-volume-rule");
    }
  }
}
