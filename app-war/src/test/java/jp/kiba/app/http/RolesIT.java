package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.Permissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the published document, asked by every role of every company type, by an operator, by somebody who
 * belongs nowhere, and by nobody. What is expected comes from the table of permissions and from the resource method; an
 * operation added tomorrow is asked tomorrow.
 */
class RolesIT {
  /** A door that is open to everyone is decided here, not by an annotation alone. */
  private static final Set<String> OPEN = Set.of("GET /api/v1/sign-in", "GET /api/v1/catalogue", "GET /api/v1/me",
      "GET /api/v1/me/companies", "POST /api/v1/me/company", "POST /api/v1/sign-in/lookup", "POST /api/v1/sign-in/exchange",
      "GET /api/v1/me/notices", "PUT /api/v1/me/notices",
      "GET /api/v1/me/inbox", "GET /api/v1/me/inbox/unread", "PUT /api/v1/me/inbox/reading", "PUT /api/v1/me/inbox/{id}/reading",
      "POST /api/v1/invitations/lookup", "POST /api/v1/invitations/acceptance");

  /** What a member sees they may take along as a file, or keep a search of their own for; an operator whom a company lets look may not. */
  private static final Set<String> TAKES_ALONG = Set.of("POST /api/v1/lots/file", "POST /api/v1/movements/file",
      "POST /api/v1/listings/file", "POST /api/v1/market/listings/file", "POST /api/v1/market/searches", "PUT /api/v1/market/searches/{id}",
      "DELETE /api/v1/market/searches/{id}", "POST /api/v1/market/searches/{id}/look", "POST /api/v1/shopping-lists/reading",
      "POST /api/v1/orders/file", "POST /api/v1/orders/filters", "PUT /api/v1/orders/filters/{id}", "DELETE /api/v1/orders/filters/{id}", "PUT /api/v1/me/daily-report");

  private static final Map<String, Optional<Set<String>>> NEEDED = Resources.permissions();
  private static ApiDocument document;
  private static Samples samples;

  /** Somebody and what they hold. */
  private record Asker(String who, Person person, Set<String> permissions) {}

  private record Case(ApiDocument.Operation operation, Asker asker) {}

  @BeforeAll
  static void read() {
    document = ApiDocument.published();
    samples = new Samples(document);
  }

  @Test
  void the_document_names_every_resource_method_and_nothing_else() {
    assertThat(document.operations().stream().map(Object::toString).filter(o -> o.contains("/api/")))
        .containsExactlyInAnyOrderElementsOf(NEEDED.keySet());
  }

  @Test
  void only_these_operations_are_open_to_everyone() {
    assertThat(NEEDED.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey))
        .containsExactlyInAnyOrderElementsOf(OPEN);
  }

  @Test
  void every_operation_is_refused_to_exactly_those_roles_that_lack_its_permission() throws Exception {
    var askers = FourHands.all(4, Stream.of(CompanyType.values()).<Callable<List<Asker>>>map(type -> () -> staff(type)).toList())
        .stream().flatMap(List::stream).toList();
    assertThat(askers).hasSize(CompanyType.values().length * MemberRole.values().length);
    assertThat(askers).allSatisfy(a -> assertThat(permissions(a.person)).as(a.who).isEqualTo(a.permissions));
    // Who may the same is answered by the same rule: one of them asks.
    var different = new LinkedHashMap<Set<String>, Asker>();
    askers.forEach(a -> different.putIfAbsent(a.permissions, a));
    askNothingUnexpected(List.copyOf(different.values()));
  }

  @Test
  void two_types_give_a_company_what_either_allows() throws Exception {
    var builderWithForest = Company.join(CompanyType.BUILDER, CompanyType.FORESTRY);
    askNothingUnexpected(List.of(asker(builderWithForest, MemberRole.SALES), asker(builderWithForest, MemberRole.PURCHASING)));
  }

  @Test
  void two_roles_give_a_member_what_either_allows() throws Exception {
    var mill = Company.join(CompanyType.SAWMILL);
    var both = mill.colleague(MemberRole.WAREHOUSE, MemberRole.ACCOUNTING);
    askNothingUnexpected(List.of(new Asker("warehouse and accounting", both,
        Permissions.of(mill.types(), Set.of(MemberRole.WAREHOUSE, MemberRole.ACCOUNTING)))));
  }

  @Test
  void operators_and_newcomers_have_no_business_in_a_company() throws Exception {
    askNothingUnexpected(List.of(new Asker("operator", Person.operator(), Set.of(Permission.PLATFORM_MANAGE)),
        new Asker("newcomer", Person.newcomer(), Set.of())));
  }

  @Test
  void an_operator_under_a_companys_grant_views_and_does_nothing() throws Exception {
    var company = Company.join(CompanyType.WHOLESALER);
    var operator = SupportIT.operator();
    SupportIT.let(company, operator);
    var all = Permissions.of(company.types(), Set.of(MemberRole.values()));
    all.removeIf(p -> !Permissions.isView(p));
    var asker = new Asker("operator under a grant", operator, all);
    var open = document.operations().stream().filter(o -> OPEN.contains(o.toString()) && !o.method().equals("GET")).toList();
    var along = document.operations().stream().filter(o -> TAKES_ALONG.contains(o.toString())).toList();
    assertThat(along).hasSameSizeAs(TAKES_ALONG);
    assertThat(FourHands.complaints(along, o -> complaint(new Case(o, new Asker("operator under a grant", operator, Set.of()))))).isEmpty();
    var cases = document.operations().stream().filter(o -> !open.contains(o) && !along.contains(o)).map(o -> new Case(o, asker)).toList();
    assertThat(FourHands.complaints(cases, RolesIT::complaint)).isEmpty();
    assertThat(NEEDED.entrySet()).as("a view that is no GET is refused to an operator, whatever it is")
        .filteredOn(e -> !e.getKey().startsWith("GET ") && !TAKES_ALONG.contains(e.getKey()) && e.getValue().isPresent() && e.getValue().get().stream().allMatch(Permissions::isView))
        .isEmpty();
  }

  @Test
  void nobody_gets_anywhere_but_through_the_open_doors() throws Exception {
    assertThat(FourHands.complaints(document.operations(), operation -> {
      int status = samples.call(operation).reply().status();
      boolean fine = OPEN.contains(operation.toString()) ? status < 500 : status == 401;
      return fine ? null : operation + " answers nobody with " + status;
    })).isEmpty();
  }

  private static List<Asker> staff(CompanyType type) {
    var company = Company.join(type);
    return Stream.of(MemberRole.values()).map(role -> asker(company, role)).toList();
  }

  private static Asker asker(Company company, MemberRole role) {
    return new Asker(role + " of " + company.types(), company.colleague(role), Permissions.of(company.types(), Set.of(role)));
  }

  private static Set<String> permissions(Person person) {
    return StreamSupport.stream(person.get("me").get("permissions").spliterator(), false).map(JsonNode::asText).collect(Collectors.toSet());
  }

  private static void askNothingUnexpected(List<Asker> askers) throws InterruptedException {
    var cases = new ArrayList<Case>();
    askers.forEach(asker -> document.operations().forEach(operation -> cases.add(new Case(operation, asker))));
    assertThat(FourHands.complaints(cases, RolesIT::complaint)).isEmpty();
  }

  private static String complaint(Case each) {
    var needed = NEEDED.get(each.operation.toString());
    boolean allowed = needed.isEmpty() || needed.get().stream().anyMatch(each.asker.permissions::contains);
    var reply = samples.call(each.operation).token(each.asker.person.token()).reply();
    boolean fine = allowed ? reply.status() < 500 && reply.status() != 401 && reply.status() != 403 : reply.status() == 403;
    if (!fine) {
      return each.operation + " answers " + each.asker.who + ", who " + (allowed ? "may" : "may not") + ", with " + reply.status()
          + " " + reply.body();
    }
    if (reply.status() >= 400) {
      reply.assertProblem();
    }
    return null;
  }
}
