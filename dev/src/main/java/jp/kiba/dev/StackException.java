package jp.kiba.dev;

/** The stack could not start or stopped; the message is one line meant for a person, without a stack trace. */
public final class StackException extends RuntimeException {
  public StackException(String message) {
    super(message);
  }

  public StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
