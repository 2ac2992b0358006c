package jp.kiba.app.architecture.planted.inventory.lot;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Breaks(Rule.NOTHING_PRINTS)
class Talks {
  void say(String what) {
    System.out.println(what);
  }

  /** Keeps the rule: printing is what a command line is for. */
  public static void main(String[] arguments) {
    System.out.println(arguments.length);
  }
}
