package jp.kiba.tenancy.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the operator hands over to the reviewer, shown this once. Of the password the registry knows a verifier only; whoever
 * repeats the command with its key gets the same answer, which is kept sealed.
 *
 * @param database its name; on which server, the operator knows
 */
record ReviewerLogin(
    @Schema(required = true) OperatorReview access,
    @Schema(required = true) String login,
    @Schema(required = true) String password,
    @Schema(required = true) String database) {

  @Override
  public String toString() {
    return "ReviewerLogin";
  }
}
