package jp.kiba.kernel.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list query with filters that may be absent. Every part is a constant of the program; what the client sent is only
 * ever a parameter.
 */
public final class Select<T> {
  private final EntityManager em;
  private final Class<T> type;
  private final String select;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private Select(EntityManager em, Class<T> type, String select) {
    this.em = em;
    this.type = type;
    this.select = select;
  }

  /** @param select JPQL up to the where clause */
  public static <T> Select<T> of(EntityManager em, Class<T> type, String select) {
    return new Select<>(em, type, select);
  }

  /** A condition that always holds. */
  public Select<T> where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** A condition that holds only when the client gave a value; empty text counts as not given. */
  public Select<T> where(String condition, String name, Object value) {
    if (value != null && !"".equals(value)) {
      conditions.add(condition);
      parameters.put(name, value);
    }
    return this;
  }

  /** A value used by several conditions. */
  public Select<T> with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  /** @param group the whole group by clause, which is the order, too
   *  @return at most so many groups */
  public List<T> groupedBy(String group, int most) {
    return query(" group by " + group + " order by " + group).setMaxResults(most).getResultList();
  }

  /** @param order the whole order by clause
   *  @return one row more than the limit when there are more */
  public List<T> list(String order, int limit) {
    return query(" order by " + order).setMaxResults(limit + 1).getResultList();
  }

  private TypedQuery<T> query(String end) {
    var text = conditions.isEmpty() ? select : select + " where " + String.join(" and ", conditions);
    var query = em.createQuery(text + end, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
