package jp.kiba.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.dev.Stack;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Migration;

/** A company that the operator invited over the API and that came, with everything private it has to hide. */
final class Company {
  private static final Person OPERATOR = Person.operator();
  private static final int SPARES = 16;
  private static final int MOST_REFILLS = 10;
  private static final AtomicInteger FOUNDED = new AtomicInteger();

  private final UUID id;
  private final String tradeName;
  private final Set<CompanyType> types;
  private final Person administrator;
  private final Map<Set<MemberRole>, Person> colleagues = new ConcurrentHashMap<>();
  private final String mark;

  private Company(String tradeName, Set<CompanyType> types, UUID id, Person administrator, String mark) {
    this.tradeName = tradeName;
    this.types = types;
    this.id = id;
    this.administrator = administrator;
    this.mark = mark;
  }

  /** Invited, accepted, and its profile filled in. */
  static Company join(String name, String prefecture, CompanyType... types) {
    var mark = "k" + FOUNDED.incrementAndGet();
    var tradeName = name + " " + mark;
    var invited = invite(tradeName, prefecture, types);
    var administrator = new Person("admin-" + mark);
    administrator.accept(invited.get("invitationToken").asText(), "木場 花子" + mark);
    var company = new Company(tradeName, Set.of(types), UUID.fromString(invited.at("/company/id").asText()), administrator, mark);
    administrator.put("company", Map.of("version", administrator.get("company").get("version"),
        "publicProfile", Map.of("tradeName", tradeName, "prefecture", prefecture, "dealsIn", List.of("SAWN"),
            "certifications", List.of("JAS"), "introduction", "製材と販売"),
        "detailedProfile", company.secrets()));
    return company;
  }

  static Company join(CompanyType... types) {
    return join("木材" + Stream.of(types).map(Enum::name).collect(Collectors.joining("・")), "29", types);
  }

  /** Asked in by the operator, not there yet. */
  static JsonNode invite(String tradeName, String prefecture, CompanyType... types) {
    return invite(tradeName, prefecture, "invited-" + UUID.randomUUID() + "@people.example", "ja", types);
  }

  static JsonNode invite(String tradeName, String prefecture, String email, String language, CompanyType... types) {
    var invitation = Map.of("tradeName", tradeName, "prefecture", prefecture, "types", types, "administratorEmail", email,
        "language", language);
    var reply = OPERATOR.tryPost("operator/companies", invitation);
    for (int tries = 0; reply.status() == 503 && tries < MOST_REFILLS; tries++) {
      // Tests bring companies in faster than the server makes spare schemas at its own pace.
      Migration.migrate(Server.stack().login(Stack.MIGRATOR), SPARES, MarkedCompanies.CELL_LIMIT);
      reply = OPERATOR.tryPost("operator/companies", invitation);
    }
    return reply.ok();
  }

  /** What only partners may read. */
  Map<String, Object> secrets() {
    var secrets = new HashMap<String, Object>();
    secrets.put("legalName", "株式会社" + mark + "製作所");
    secrets.put("representative", "代表 太郎" + mark);
    secrets.put("postalCode", "630-8213");
    secrets.put("address", "奈良県奈良市登大路町" + mark);
    secrets.put("phone", "0742-22-11" + mark.substring(1));
    secrets.put("email", mark + "@companies.example");
    secrets.put("corporateNumber", "7000012050002");
    secrets.put("invoiceRegistrationNumber", "T7000012050002");
    return secrets;
  }

  UUID id() {
    return id;
  }

  String tradeName() {
    return tradeName;
  }

  /** The schema of its book, for what a test does to the database as nobody may. */
  String schema() throws SQLException {
    try (var database = Server.stack().admin().getConnection();
        var query = database.prepareStatement("SELECT schema_name FROM platform.company WHERE id = ?")) {
      query.setObject(1, id);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  Set<CompanyType> types() {
    return types;
  }

  Person administrator() {
    return administrator;
  }

  /** Somebody with just these roles, invited by the administrator when first asked for. */
  Person colleague(MemberRole... roles) {
    return colleagues.computeIfAbsent(Set.of(roles), wanted -> bringIn(roles));
  }

  private Person bringIn(MemberRole... roles) {
    var name = Stream.of(roles).map(r -> r.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("-")) + "-" + mark;
    var invited = administrator.post("members",
        Map.of("name", "担当 " + name, "email", name + "@people.example", "roles", roles, "language", "ja"));
    var colleague = new Person(name);
    colleague.accept(invited.get("invitationToken").asText(), "担当 " + name);
    return colleague;
  }

  /** Asks, and is accepted. */
  void becomePartnerOf(Company other) {
    var asked = administrator.post("partners", Map.of("companyId", other.id, "message", "よろしくお願いします"));
    other.administrator.post("partners/" + asked.get("id").asText() + "/acceptance", Map.of("version", asked.get("version")));
  }
}
