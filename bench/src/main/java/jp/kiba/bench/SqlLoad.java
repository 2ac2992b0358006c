package jp.kiba.bench;

import java.util.List;

/** Something that runs SQL as fast as clients can, without a server of ours in between. */
interface SqlLoad {
  /** How a script says that the columns of the one row found become variables, {@code :name}, from then on. */
  String SET = " \\gset";

  /** @return what it is, with its version */
  String name();

  /**
   * @param each how many transactions each client runs
   * @param scripts statements in order; for each transaction one of the scripts is picked at random
   */
  Figures run(int clients, int each, List<List<String>> scripts);
}
