package jp.kiba.tenancy.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.SignedIn;
import jp.kiba.tenancy.api.TypeRequestState;

/** Decides whether a company may be of other types: the registry and the public card change here and nowhere else. */
@ApplicationScoped
@Transactional
class Reviewing {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  SignedIn signedIn;

  Page<OperatorTypeRequest> page(TypeRequestState state, Cursor after, int limit) {
    var select = Select.of(em, Object[].class, "select r, c from TypeRequest r join RegisteredCompany c on c.id = r.companyId")
        .where("r.state = :state", "state", state);
    if (after != null) {
      select.where("(r.requestedAt < :at or (r.requestedAt = :at and r.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var views = select.list("r.requestedAt desc, r.id desc", limit).stream()
        .map(row -> OperatorTypeRequest.of((TypeRequest) row[0], (RegisteredCompany) row[1])).toList();
    return Page.of(views, limit, v -> Cursor.after(v.requestedAt(), v.id()));
  }

  OperatorTypeRequest approve(UUID id, AnswerTypeRequest command) {
    var request = open(id, command, TypeRequestState.APPROVED);
    var company = em.find(RegisteredCompany.class, request.companyId, LockModeType.PESSIMISTIC_WRITE);
    company.types = request.types;
    em.flush();
    em.createNativeQuery("UPDATE market.company_profile SET types = ?2 WHERE company_id = ?1")
        .setParameter(1, company.id).setParameter(2, company.types).executeUpdate();
    return noted("company.types_approved", request, company);
  }

  OperatorTypeRequest refuse(UUID id, AnswerTypeRequest command) {
    var request = open(id, command, TypeRequestState.REFUSED);
    return noted("company.types_refused", request, em.find(RegisteredCompany.class, request.companyId));
  }

  private TypeRequest open(UUID id, AnswerTypeRequest command, TypeRequestState decision) {
    var request = em.find(TypeRequest.class, id);
    if (request == null) {
      throw Problem.notFound();
    }
    request.seenAs(command.version());
    request.answer(decision, command.answer());
    return request;
  }

  private OperatorTypeRequest noted(String event, TypeRequest request, RegisteredCompany company) {
    em.flush();
    em.createNativeQuery("INSERT INTO platform.operator_audit (operator, type, company_id) VALUES (?1, ?2, ?3)")
        .setParameter(1, signedIn.identity().subject()).setParameter(2, event).setParameter(3, company.id).executeUpdate();
    return OperatorTypeRequest.of(request, company);
  }
}
