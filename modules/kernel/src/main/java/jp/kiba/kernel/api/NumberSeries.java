package jp.kiba.kernel.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Running numbers of papers, without gaps: taken in the transaction that uses them and given back with its rollback. */
@ApplicationScoped
public class NumberSeries {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @return the next number of this kind and year in the bound tenant's book, from 1 */
  public int next(String kind, int year) {
    return next(kind, year, 1);
  }

  /** @return the first of so many numbers that follow each other */
  public int next(String kind, int year, int count) {
    int last = (Integer) em.createNativeQuery("""
        INSERT INTO number_series (kind, year, last) VALUES (?1, ?2, ?3)
        ON CONFLICT (kind, year) DO UPDATE SET last = number_series.last + excluded.last RETURNING last""")
        .setParameter(1, kind).setParameter(2, year).setParameter(3, count).getSingleResult();
    return last - count + 1;
  }
}
