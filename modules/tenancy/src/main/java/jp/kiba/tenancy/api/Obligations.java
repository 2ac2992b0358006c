package jp.kiba.tenancy.api;

import java.util.List;

/** What still binds the bound company to others. A bean of whichever module knows of such things; all are asked before a company leaves. */
public interface Obligations {
  /** @return how many of them must come to their end before the company can go */
  long inTheWay();

  /** @return the newest of them and of what the two sides have yet to settle between themselves
   *  @param most how many at the most */
  List<Obligation> open(int most);
}
