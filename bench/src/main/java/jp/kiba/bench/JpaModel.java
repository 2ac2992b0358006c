package jp.kiba.bench;

import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.util.HashMap;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What one writes first on this platform: the whole workbook as objects, an entity for each row, written in batches by EclipseLink. */
final class JpaModel {
  private static final int BATCH = 500;

  private JpaModel() {}

  public static void main(String[] arguments) throws Exception {
    var settings = new HashMap<String, Object>();
    settings.put("jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
    settings.put("jakarta.persistence.jdbc.url", UserModel.rewriting(arguments[1]));
    settings.put("jakarta.persistence.jdbc.user", arguments[2]);
    settings.put("jakarta.persistence.jdbc.password", System.getenv(UserModel.PASSWORD));
    settings.put("eclipselink.jdbc.batch-writing", "JDBC");
    settings.put("eclipselink.jdbc.batch-writing.size", String.valueOf(BATCH));
    UserModel.execute(arguments, UserModel.TABLE.formatted("bench_jpa", "PRIMARY KEY"));
    long begin = System.nanoTime();
    try (var factory = Persistence.createEntityManagerFactory("bench", settings); var book = WorkbookFactory.create(Path.of(arguments[0]).toFile())) {
      var em = factory.createEntityManager();
      em.getTransaction().begin();
      for (var row : book.getSheetAt(0)) {
        if (row.getRowNum() > 0) {
          em.persist(JpaRow.of(row));
          if (row.getRowNum() % BATCH == 0) {
            em.flush();
            em.clear();
          }
        }
      }
      em.getTransaction().commit();
    }
    UserModel.say(begin);
  }
}
