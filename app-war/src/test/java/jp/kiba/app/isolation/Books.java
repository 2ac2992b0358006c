package jp.kiba.app.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackOptions;
import jp.kiba.tenancy.api.Migration;

/** One database for all tests of the walls, and companies in it. It ends with the Java process. */
public final class Books {
  private static final int COMPANIES = 128;
  private static final int REFILL = 24;
  private static final int MOST_IN_A_CELL = 1000;
  private static final String TAKE_SPARE = """
      DELETE FROM platform.spare WHERE schema_name = (
        SELECT schema_name FROM platform.spare ORDER BY made_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING schema_name""";
  private static final Stack STACK = Stack.start(StackOptions.forTests().withServer(false).withSpares(COMPANIES));

  private Books() {}

  /** A new company, as the operator makes one and as its administrator finds it. */
  public static Company company(String tradeName) throws SQLException {
    try (var registry = Book.of(STACK.login(Stack.PLATFORM))) {
      var id = UUID.randomUUID();
      var schema = spare(registry);
      registry.change("INSERT INTO platform.company (id, schema_name, trade_name, prefecture, types, state)"
          + " VALUES (?, ?, ?, '29', ',WHOLESALER,', 'ACTIVE')", id, schema, tradeName);
      registry.change("INSERT INTO market.company_profile (company_id, trade_name, prefecture, types, active)"
          + " VALUES (?, ?, '29', ',WHOLESALER,', true)", id, tradeName);
      registry.commit();
      return new Company(id, schema);
    }
  }

  private static String spare(Book registry) throws SQLException {
    var schema = (String) registry.one(TAKE_SPARE);
    if (schema == null) {
      Migration.migrate(STACK.login(Stack.MIGRATOR), REFILL, MOST_IN_A_CELL);
      schema = (String) registry.one(TAKE_SPARE);
    }
    return schema;
  }

  /** A transaction of the company, on a connection of its own. */
  static Book open(Company company) throws SQLException {
    var book = unbound(cellOf(company));
    book.run("SET LOCAL ROLE " + company.schema());
    return book;
  }

  /** A transaction of a cell's login that has taken no company's role. */
  static Book unbound() throws SQLException {
    return unbound(1);
  }

  static Book unbound(int cell) throws SQLException {
    return Book.of(STACK.login(Stack.cell(cell)));
  }

  /** A transaction of the login that asks who somebody is. */
  static Book door() throws SQLException {
    return Book.of(STACK.login(Stack.DOOR));
  }

  /** The cell whose login opens the company's book. */
  public static int cellOf(Company company) throws SQLException {
    try (var all = all()) {
      return (int) all.one("SELECT cell FROM platform.book WHERE schema_name = ?", company.schema());
    }
  }

  /** A transaction of the operator's login. */
  static Book platform() throws SQLException {
    return Book.of(STACK.login(Stack.PLATFORM));
  }

  /** A transaction that sees everything, to compare with. */
  static Book all() throws SQLException {
    return Book.of(STACK.admin());
  }

  /** A connection of the company's cell's login as the pool hands it out: in no transaction. */
  static Connection cell(Company company) throws SQLException {
    return STACK.login(Stack.cell(cellOf(company))).getConnection();
  }

  public static DataSource superuser() {
    return STACK.admin();
  }

  public static DataSource login(String name) {
    return STACK.login(name);
  }

  public static int port() {
    return STACK.databasePort();
  }

  /** The schemas of all companies and spares. */
  static List<String> schemas() throws SQLException {
    try (var all = all()) {
      return all.column("SELECT nspname FROM pg_namespace WHERE nspname ~ '^t_[a-z0-9]{16}$'").stream().map(String::valueOf).toList();
    }
  }

  /** The tables of a company's book, whatever they are by now. */
  static List<String> tables(Company company) throws SQLException {
    try (var all = all()) {
      var names = new ArrayList<String>();
      all.column("SELECT tablename FROM pg_tables WHERE schemaname = ? ORDER BY 1", company.schema())
          .forEach(name -> names.add((String) name));
      return names;
    }
  }
}
