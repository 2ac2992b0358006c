package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import jp.kiba.kernel.api.Problem;

/** Numbers for lots that come out of others: A-1 is followed by A-1-2, A-1-3, … */
@ApplicationScoped
@Transactional
class LotNumbers {
  private static final int LONGEST = 40;
  private static final int FIRST = 2;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  String unused(String number, String field) {
    if (!em.createQuery("select l.id from Lot l where l.lotNumber = :number").setParameter("number", number).getResultList().isEmpty()) {
      throw Problem.refused(field, "inventory.lot-number-taken", number);
    }
    return number;
  }

  /** @param wanted null for the next number after the other lot's
   *  @throws Problem 422 naming {@code lotNumber} when a lot has it already */
  String free(String wanted, String parent) {
    if (wanted != null && !wanted.isBlank()) {
      return unused(wanted, "lotNumber");
    }
    // Room for the suffix in a number that is as long as they get.
    var stem = parent.length() > LONGEST - 6 ? parent.substring(0, LONGEST - 6) : parent;
    var taken = new HashSet<>(em.createQuery("select l.lotNumber from Lot l where locate(:stem, l.lotNumber) = 1", String.class)
        .setParameter("stem", stem + "-").getResultList());
    int number = FIRST;
    while (taken.contains(stem + "-" + number)) {
      number++;
    }
    return stem + "-" + number;
  }
}
