package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import jp.kiba.inventory.word.Plain;
import jp.kiba.kernel.api.Printable;
import jp.kiba.kernel.api.Problem;

/** Numbers for lots that come out of others: A-1 is followed by A-1-2, A-1-3, … */
@ApplicationScoped
@Transactional
class LotNumbers {
  private static final int LONGEST = 40;
  private static final int FIRST = 2;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @return the number as it is kept and as an import reads it: one line, its width and its ends made alike
   *  @throws Problem 422 naming the field when it is empty or too long then, or a lot has it, in capitals or not */
  String unused(String wanted, String field) {
    var number = kept(wanted, field);
    if (!em.createNativeQuery("SELECT 1 FROM lot_number WHERE key = lot_number_key(?1)").setParameter(1, number).getResultList().isEmpty()) {
      throw Problem.refused(field, "inventory.lot-number-taken", number);
    }
    return number;
  }

  static String kept(String wanted, String field) {
    var number = Plain.of(wanted);
    Printable.line(field, number);
    if (number.isEmpty()) {
      throw Problem.refused(field, "inventory.cell-needed");
    }
    if (number.length() > LONGEST) {
      throw Problem.refused(field, "inventory.cell-too-long", Plain.shortened(number, 20) + "…", LONGEST);
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
    @SuppressWarnings("unchecked")
    List<String> ends = em.createNativeQuery("""
        SELECT substr(key, length(lot_number_key(?1)) + 1) FROM lot_number WHERE starts_with(key, lot_number_key(?1))""")
        .setParameter(1, stem + "-").getResultList();
    var taken = new HashSet<>(ends);
    int number = FIRST;
    while (taken.contains(String.valueOf(number))) {
      number++;
    }
    return stem + "-" + number;
  }
}
