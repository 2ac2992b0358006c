package jp.kiba.app.incontainer;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import jp.kiba.app.isolation.Books;
import jp.kiba.app.isolation.Company;
import jp.kiba.app.isolation.Trades;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Our WAR with the test in place of the HTTP side: the modules' jars and the persistence units are the real ones. */
final class ContainerArchive {
  private ContainerArchive() {}

  /** @return a WAR that also knows two companies of different cells with a lot each */
  static WebArchive with(Class<?>... classes) {
    var ours = ShrinkWrap.create(ZipImporter.class, "kiba.war")
        .importFrom(ContainerServer.TARGET.resolve("kiba.war").toFile()).as(WebArchive.class);
    return ShrinkWrap.create(WebArchive.class, "container.war")
        .merge(ours, Filters.exclude("/WEB-INF/(classes/(jp|META-INF/services)/.*|web\\.xml)")).addClasses(classes)
        .addAsLibraries(Path.of(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toFile())
        .addAsResource(new StringAsset(companies()), "companies.properties");
  }

  private static String companies() {
    try {
      var a = Books.company("a");
      var b = Books.company("b");
      while (Books.cellOf(b) == Books.cellOf(a)) {
        b = Books.company("b");
      }
      return known("a", a) + known("b", b);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String known(String name, Company company) throws SQLException {
    UUID lot = Trades.lot(company, name);
    return String.format("%1$s.id=%2$s%n%1$s.schema=%3$s%n%1$s.lot=%4$s%n", name, company.id(), company.schema(), lot);
  }
}
