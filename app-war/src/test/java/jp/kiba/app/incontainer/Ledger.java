package jp.kiba.app.incontainer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Works on books in every way that code of ours could. */
@ApplicationScoped
class Ledger {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Resource(lookup = "jdbc/book")
  DataSource raw;

  @Resource(lookup = "jdbc/door")
  DataSource door;

  @Transactional(rollbackOn = Exception.class)
  String inTransaction(Callable<String> work) throws Exception {
    return work.call();
  }

  /** @return the numbers of all lots in sight */
  String byJpa() {
    return em.createQuery("select l.lotNumber from Lot l order by l.lotNumber", String.class).getResultList().toString();
  }

  String byNativeQuery() {
    return em.createNativeQuery("SELECT lot_number FROM lot ORDER BY 1").getResultList().toString();
  }

  String byNativeQuery(String schema) {
    return em.createNativeQuery("SELECT lot_number FROM " + schema + ".lot").getResultList().toString();
  }

  /** @return the lot, or "null" */
  String find(UUID lot) {
    var type = em.getMetamodel().getEntities().stream().filter(entity -> entity.getName().equals("Lot")).findFirst().orElseThrow();
    return String.valueOf(em.find(type.getJavaType(), lot));
  }

  String place() {
    return (String) em.createNativeQuery("SELECT place FROM lot").getSingleResult();
  }

  /** @return how many lots it moved */
  String move(String place) {
    return Integer.toString(em.createNativeQuery("UPDATE lot SET place = ?1").setParameter(1, place).executeUpdate());
  }

  /** Plain JDBC by the way that is bound. */
  String roleOfUnwrapped() throws SQLException {
    return first(em.unwrap(Connection.class), "SELECT current_user");
  }

  /** Plain JDBC by the way round the hook. */
  String byRawConnection(String sql) throws SQLException {
    try (var connection = raw.getConnection()) {
      return first(connection, sql);
    }
  }

  String atTheDoor(String sql) throws SQLException {
    try (var connection = door.getConnection()) {
      return first(connection, sql);
    }
  }

  private static String first(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
