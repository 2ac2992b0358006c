package jp.kiba.tenancy.transfer;

/** An export that cannot be taken in; the message says to the operator which file and why. */
public final class TransferRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TransferRefused(String why) {
    super(why);
  }
}
