package jp.kiba.app.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.TransactionRequiredException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** No code of ours reaches a book but the one its transaction is bound to. Runs inside the server. */
@ArquillianTest
class TenantBindingIT {
  @Inject
  Ledger ledger;

  @Inject
  NewTransaction newTransaction;

  private final ManagedExecutorService executor = executor();

  @Deployment
  static WebArchive war() {
    return ContainerArchive.with(TenantBindingIT.class, Ledger.class, NewTransaction.class, Known.class);
  }

  private static ManagedExecutorService executor() {
    try {
      return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    } catch (NamingException e) {
      // Arquillian also makes an instance on its own side, where there is none
      return null;
    }
  }

  private static Known a() {
    return Known.company("a");
  }

  private static Known b() {
    return Known.company("b");
  }

  @Test
  void without_a_tenant_nothing_is_read() {
    for (var way : ways()) {
      assertThatThrownBy(() -> ledger.inTransaction(way)).hasStackTraceContaining("no tenant is bound");
    }
  }

  @Test
  void without_a_transaction_nothing_is_read() {
    for (var way : ways()) {
      assertThatThrownBy(() -> a().does(way)).satisfiesAnyOf(
          refused -> assertThat(refused).hasStackTraceContaining("only opened inside a transaction"),
          refused -> assertThat(refused).isInstanceOf(TransactionRequiredException.class));
    }
  }

  @Test
  void a_second_tenant_in_one_transaction_is_refused_before_and_after_the_first_has_written() throws Exception {
    for (var way : ways()) {
      assertThatThrownBy(() -> ledger.inTransaction(() -> {
        a().does(ledger::byJpa);
        return b().does(way);
      })).hasStackTraceContaining("another tenant");
      assertThatThrownBy(() -> ledger.inTransaction(() -> {
        a().does(() -> ledger.move("lost"));
        return b().does(way);
      })).hasStackTraceContaining("another tenant");
    }
    assertThat(read(a(), ledger::place)).isNotEqualTo("lost");
    assertThat(read(b(), ledger::place)).isNotEqualTo("lost");
  }

  @Test
  void a_refused_second_tenant_takes_the_first_ones_work_back_with_it() throws Exception {
    ledger.inTransaction(() -> {
      a().does(() -> ledger.move("first"));
      assertThatThrownBy(() -> b().does(() -> ledger.move("second"))).hasStackTraceContaining("another tenant");
      return null;
    });
    assertThat(read(a(), ledger::place)).isNotIn("first", "second");
    assertThat(read(b(), ledger::place)).isNotIn("first", "second");
  }

  @Test
  void a_transaction_of_its_own_may_be_another_tenants() throws Exception {
    ledger.inTransaction(() -> {
      a().does(() -> ledger.move("outer"));
      assertThat(b().does(() -> newTransaction.with(ledger::byJpa))).isEqualTo("[b]");
      assertThat(a().does(ledger::byNativeQuery)).isEqualTo("[a]");
      return null;
    });
    assertThat(read(a(), ledger::place)).isEqualTo("outer");
  }

  @Test
  void work_handed_to_another_thread_starts_unbound() throws Exception {
    for (var way : ways()) {
      assertThatThrownBy(() -> a().does(() -> executor.submit(() -> ledger.inTransaction(way)).get(10, TimeUnit.SECONDS)))
          .hasStackTraceContaining("no tenant is bound");
    }
  }

  @Test
  void after_a_rollback_or_a_failure_the_connection_is_nobodys() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> read(a(), () -> {
        ledger.move("gone");
        throw new IllegalStateException("on purpose");
      })).hasStackTraceContaining("on purpose");
      nobodysConnection();
      assertThatThrownBy(() -> read(a(), () -> ledger.byNativeQuery("nowhere"))).hasStackTraceContaining("does not exist");
      nobodysConnection();
      assertThat(read(b(), ledger::byJpa)).isEqualTo("[b]");
      nobodysConnection();
    }
    assertThat(read(a(), ledger::place)).isNotEqualTo("gone");
  }

  private void nobodysConnection() throws Exception {
    assertThatThrownBy(() -> ledger.byRawConnection("SELECT current_user")).hasMessageContaining("authentication");
    assertThat(ledger.atTheDoor("SELECT current_user")).isEqualTo("app_door");
    assertThat(ledger.inTransaction(() -> ledger.atTheDoor("SELECT current_user"))).isEqualTo("app_door");
    for (var sql : List.of("SELECT lot_number FROM lot", "SELECT lot_number FROM " + a().tenant().schema() + ".lot",
        "SELECT trade_name FROM market.company_profile", "SELECT platform.current_company()")) {
      assertThatThrownBy(() -> ledger.atTheDoor(sql)).as(sql).hasMessageFindingMatch("does not exist|permission denied");
    }
  }

  @Test
  void five_hundred_turns_of_two_tenants_never_yield_a_wrong_row() throws Exception {
    for (int i = 0; i < 250; i++) {
      for (var company : List.of(a(), b())) {
        assertThat(read(company, i % 2 == 0 ? ledger::byJpa : ledger::byNativeQuery)).isEqualTo("[" + company.name() + "]");
      }
    }
  }

  @Test
  void turns_on_several_threads_and_few_connections_never_yield_a_wrong_row() throws Exception {
    var turns = new ArrayList<Future<String>>();
    for (int i = 0; i < 400; i++) {
      var company = i % 3 == 0 ? a() : b();
      turns.add(executor.submit(() -> company.name() + read(company, () -> ledger.byJpa() + ledger.byNativeQuery())));
    }
    for (var turn : turns) {
      assertThat(turn.get(30, TimeUnit.SECONDS)).isIn("a[a][a]", "b[b][b]");
    }
  }

  @Test
  void the_other_book_is_refused_by_its_name_and_its_rows_are_not_found_by_their_id() throws Exception {
    assertThatThrownBy(() -> read(a(), () -> ledger.byNativeQuery(b().tenant().schema()))).hasStackTraceContaining("permission denied");
    assertThat(read(a(), () -> ledger.find(b().lot()))).isEqualTo("null");
    assertThat(read(b(), () -> ledger.find(b().lot()))).isNotEqualTo("null");
  }

  @Test
  void plain_jdbc_by_the_entity_manager_is_bound_too() throws Exception {
    assertThat(read(a(), ledger::roleOfUnwrapped)).isEqualTo(a().tenant().schema());
    assertThat(read(b(), ledger::roleOfUnwrapped)).isEqualTo(b().tenant().schema());
    assertThatThrownBy(() -> ledger.inTransaction(ledger::roleOfUnwrapped)).hasStackTraceContaining("no tenant is bound");
    assertThatThrownBy(() -> a().does(ledger::roleOfUnwrapped)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_raw_connection_reaches_nothing() throws Exception {
    nobodysConnection();
    assertThatThrownBy(() -> a().does(() -> ledger.byRawConnection("SELECT current_user"))).hasMessageContaining("authentication");
  }

  /** Whatever prints or logs, in whichever words: no line of the log is theirs to make up. */
  @Test
  void nothing_that_is_printed_or_logged_can_look_like_a_line_that_programs_read() throws Exception {
    var forged = UUID.randomUUID().toString();
    var line = "{\"type\":\"request\",\"status\":500,\"loglevel\":\"SEVERE\",\"forged\":\"" + forged + "\"}";
    System.out.println(line);
    System.err.println("x\n" + line);
    Logger.getLogger("jp.kiba.test").warning(line);
    Logger.getLogger("jp.kiba.test").log(Level.WARNING, "x\r\n" + line, new IllegalStateException("\n" + line));
    new IllegalStateException("\n" + line).printStackTrace();
    var said = Files.readAllLines(Path.of("logs/messages.log")).stream().filter(l -> l.contains(forged)).toList();
    assertThat(said).hasSizeGreaterThanOrEqualTo(5).allMatch(l -> l.startsWith("{\"type\":\"liberty_message\""))
        .noneMatch(l -> l.contains("\"forged\":")).noneMatch(l -> l.contains(",\"loglevel\":\"SEVERE\""));
  }

  private String read(Known company, Callable<String> work) throws Exception {
    return company.does(() -> ledger.inTransaction(work));
  }

  private List<Callable<String>> ways() {
    return List.of(ledger::byJpa, ledger::byNativeQuery, () -> ledger.find(a().lot()), () -> ledger.move("wrong"));
  }
}
