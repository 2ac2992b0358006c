package jp.kiba.trading.order;

/** What a transition does beside changing the state. */
enum Effect {
  /** Makes the draft a trade of two: a number, and a copy in the seller's book. */
  OPENS,
  /** Takes the pieces out of what is offered: all lines or none. */
  RESERVES,
  /** Gives back what the order still holds. */
  RELEASES,
  /** Takes wood out of the seller's lots. */
  ISSUES
}
