package jp.kiba.app.security;

/** The token is not good enough. The reason is for our log, never for the caller. */
class TokenRefused extends Exception {
  private static final long serialVersionUID = 1L;

  TokenRefused(String reason) {
    super(reason);
  }
}
