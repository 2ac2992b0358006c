package jp.kiba.tenancy.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.SignedIn;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.util.PasswordUtil;

/** The operator's side: has the login made, hands the password over once, revokes. */
@ApplicationScoped
@Transactional
class Attending {
  private static final int PASSWORD_LETTERS = 24;

  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  SignedIn signedIn;

  @Inject
  @ConfigProperty(name = "kiba.db.name", defaultValue = "kiba")
  String database;

  Page<OperatorReview> page(Cursor after, int limit) {
    var select = Select.of(em, Review.class, "select r from Review r");
    if (after != null) {
      select.where("(r.consentedAt < :at or (r.consentedAt = :at and r.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("r.consentedAt desc, r.id desc", limit), limit, r -> Cursor.after(r.consentedAt, r.id)).map(this::view);
  }

  ReviewerLogin order(UUID id, int version) {
    var review = found(id, version);
    var password = Review.letters(PASSWORD_LETTERS);
    review.order(schema(review.companyId), verifier(password), signedIn.identity().subject());
    em.flush();
    note("review.ordered", review.companyId);
    return new ReviewerLogin(view(review), review.login, password, database);
  }

  OperatorReview revoke(UUID id, int version) {
    var review = found(id, version);
    review.revoke();
    em.flush();
    note("review.revoked", review.companyId);
    return view(review);
  }

  /** Only this goes to the database: who reads it there cannot sign in with it. */
  private static String verifier(String password) {
    try {
      return PasswordUtil.encodePassword("reviewer", password.toCharArray(), "scram-sha-256");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("no verifier could be made", e);
    }
  }

  private Review found(UUID id, int version) {
    var review = em.find(Review.class, id);
    if (review == null) {
      throw Problem.notFound();
    }
    review.seenAs(version);
    return review;
  }

  private OperatorReview view(Review review) {
    var name = (String) em.createNativeQuery("SELECT trade_name FROM platform.company WHERE id = ?1").setParameter(1, review.companyId)
        .getSingleResult();
    return new OperatorReview(review.companyId, name, review.view(review.login == null ? null : schema(review.companyId)));
  }

  private String schema(UUID company) {
    return (String) em.createNativeQuery("SELECT schema_name FROM platform.company WHERE id = ?1").setParameter(1, company).getSingleResult();
  }

  private void note(String event, UUID company) {
    em.createNativeQuery("INSERT INTO platform.operator_audit (operator, type, company_id) VALUES (?1, ?2, ?3)")
        .setParameter(1, signedIn.identity().subject()).setParameter(2, event).setParameter(3, company).executeUpdate();
  }
}
