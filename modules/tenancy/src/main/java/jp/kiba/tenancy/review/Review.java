package jp.kiba.tenancy.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * Consented (by the company) → ordered (by the operator) → ready (the login is made) → ending → ended. Withdrawn by the company
 * or revoked by the operator at any time; ends by itself when its time is over. Also read by a query of our own: then each
 * column must be named.
 */
@Entity
@Table(name = "review", schema = "platform")
class Review {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int OPAQUE = 2;

  @Id
  @Column(name = "id")
  UUID id;
  @Column(name = "company_id")
  UUID companyId;
  @Column(name = "reviewer")
  String reviewer;
  @Column(name = "purpose")
  String purpose;
  @Column(name = "until")
  Instant until;
  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  ReviewState state;
  @Column(name = "consented_at")
  Instant consentedAt;
  @Column(name = "login")
  String login;
  @Column(name = "verifier")
  String verifier;
  @Column(name = "ordered_by")
  String orderedBy;
  @Column(name = "made_at")
  Instant madeAt;
  @Column(name = "ended_at")
  Instant endedAt;
  @Enumerated(EnumType.STRING)
  @Column(name = "ended_why")
  ReviewEnd endedWhy;
  @Version
  @Column(name = "version")
  int version;

  protected Review() {}

  /** @param schema of the company: the login bears its name, so that the catalog alone shows whose it is */
  void order(String schema, String scramVerifier, String by) {
    if (state != ReviewState.CONSENTED || !until.isAfter(Now.instant())) {
      throw changed();
    }
    login = "r_" + schema.substring(OPAQUE) + "_" + letters(6);
    verifier = scramVerifier;
    orderedBy = by;
    state = ReviewState.ORDERED;
  }

  void revoke() {
    if (state == ReviewState.ENDED || state == ReviewState.ENDING) {
      throw changed();
    }
    end(ReviewEnd.REVOKED);
  }

  /** Where a login may be there already, its keeper finishes it. */
  void end(ReviewEnd why) {
    endedWhy = endedWhy == null ? why : endedWhy;
    verifier = null;
    if (login == null) {
      ended();
    } else {
      state = ReviewState.ENDING;
    }
  }

  void made() {
    state = ReviewState.READY;
    verifier = null;
    madeAt = Now.instant();
  }

  /** The name goes: the company's own trail keeps it. */
  void ended() {
    state = ReviewState.ENDED;
    endedAt = Now.instant();
    reviewer = "";
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  private static Problem changed() {
    return Problem.conflict("transition-not-allowed", "tenancy.review-transition");
  }

  static String letters(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  ReviewView view(String schema) {
    return new ReviewView(id, reviewer, purpose, until, state, consentedAt, login, schema, madeAt, endedAt, endedWhy, version);
  }
}
