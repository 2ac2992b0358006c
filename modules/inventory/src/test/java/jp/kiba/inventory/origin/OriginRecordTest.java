package jp.kiba.inventory.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.CustodyStep;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.PassedOrigin;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyType;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OriginRecordTest {
  private static final Actor CLERK = new Actor(UUID.randomUUID(), "中西", "吉野清流製材");
  private static final Us MILL = new Us(List.of(CompanyType.SAWMILL), "29", "吉野清流製材");

  @Test
  void a_record_begins_pending_and_is_verified_with_a_reason() {
    var record = record(EvidenceKind.LOGGING_NOTICE, false);
    assertThat(record.legality).isEqualTo(Legality.PENDING);
    record.verify(new VerifyOrigin(0, Legality.VERIFIED, "届出書の写しと照合"), CLERK, 0);
    assertThat(record.legality).isEqualTo(Legality.VERIFIED);
    assertThat(record.verifiedByName).isEqualTo("中西");
  }

  @Test
  void nothing_is_verified_by_nothing() {
    var record = record(EvidenceKind.NONE, false);
    var command = new VerifyOrigin(0, Legality.VERIFIED, "たぶん");
    assertThatThrownBy(() -> record.verify(command, CLERK, 0)).isInstanceOf(Problem.class);
    record.verify(command, CLERK, 1);
    assertThat(record.legality).isEqualTo(Legality.VERIFIED);
  }

  @Test
  void a_certificate_that_is_over_verifies_only_what_was_felled_while_it_was_good() {
    var over = LocalDate.of(2020, 3, 31);
    var command = new VerifyOrigin(0, Legality.VERIFIED, "証明書と照合");
    for (var kind : List.of(EvidenceKind.FSC, EvidenceKind.LEGAL_WOOD, EvidenceKind.FOREST_PLAN, EvidenceKind.OTHER)) {
      refused("legality", () -> OriginRecord.opened("O-1", dated(kind, "JP", null, "C-1", over)).verify(command, CLERK, 1));
    }
    refused("legality", () -> OriginRecord.opened("O-1", dated(EvidenceKind.FSC, "JP", over.plusDays(1), "C-1", over)).verify(command, CLERK, 1));
    var before = OriginRecord.opened("O-1", dated(EvidenceKind.FSC, "JP", over, "C-1", over));
    before.verify(command, CLERK, 0);
    assertThat(before.legality).isEqualTo(Legality.VERIFIED);
    var today = OriginRecord.opened("O-1", dated(EvidenceKind.FSC, "JP", null, "C-1", Now.today()));
    today.verify(command, CLERK, 0);
    assertThat(today.legality).as("to the end of its last day").isEqualTo(Legality.VERIFIED);
    var without = OriginRecord.opened("O-1", dated(EvidenceKind.FSC, "JP", null, "C-1", over));
    without.verify(new VerifyOrigin(0, Legality.UNVERIFIED, "期限切れ"), CLERK, 0);
    assertThat(without.legality).isEqualTo(Legality.UNVERIFIED);
  }

  @Test
  void a_certificate_without_number_or_copy_verifies_nothing() {
    var command = new VerifyOrigin(0, Legality.VERIFIED, "確認");
    refused("legality", () -> OriginRecord.opened("O-1", dated(EvidenceKind.SGEC, "JP", null, "", null)).verify(command, CLERK, 0));
    var copied = OriginRecord.opened("O-1", dated(EvidenceKind.SGEC, "JP", null, "", null));
    copied.verify(command, CLERK, 1);
    assertThat(copied.legality).isEqualTo(Legality.VERIFIED);
  }

  @Test
  void trees_were_felled_until_today_and_in_a_country_that_there_is() {
    refused("origin.harvestedUntil", () -> dated(EvidenceKind.FSC, "JP", Now.today().plusDays(1), "C-1", null).check());
    refused("origin.country", () -> dated(EvidenceKind.FSC, "XX", null, "C-1", null).check());
    assertThat(dated(EvidenceKind.FSC, null, Now.today(), "C-1", null).check()).isNotNull();
  }

  private static void refused(String field, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, e -> assertThat(e.fields().get(0).field()).isEqualTo(field));
  }

  private static OriginFacts dated(EvidenceKind evidence, String country, LocalDate felled, String certificate, LocalDate until) {
    return new OriginFacts(false, List.of("SUGI"), country, null, "吉野", null, felled, evidence, certificate, until, m3("50"), "", "", false);
  }

  @Test
  void another_fact_is_to_be_verified_anew_and_another_note_is_not() {
    var record = record(EvidenceKind.FSC, false);
    record.verify(new VerifyOrigin(0, Legality.VERIFIED, "確認"), CLERK, 0);
    record.change(0, facts(EvidenceKind.FSC, "吉野", "別のメモ", false));
    assertThat(record.legality).isEqualTo(Legality.VERIFIED);
    record.change(0, facts(EvidenceKind.FSC, "川上村", "別のメモ", false));
    assertThat(record.legality).isEqualTo(Legality.PENDING);
  }

  @Test
  void what_a_supplier_passed_on_is_not_ours_to_change() {
    var record = record(EvidenceKind.NONE, false);
    record.receivedLine = UUID.randomUUID();
    assertThatThrownBy(() -> record.change(0, facts(EvidenceKind.NONE, "川上村", "", false))).isInstanceOf(Problem.class);
    record.change(0, facts(EvidenceKind.NONE, "吉野", "メモ", true));
    assertThat(record.disclosed).isTrue();
  }

  @Test
  void a_step_names_nobody_and_shows_no_certificate_unless_they_agreed() {
    var hidden = ours(record(EvidenceKind.FSC, false));
    assertThat(hidden.name()).isNull();
    assertThat(hidden.certificate()).isNull();
    var shown = ours(record(EvidenceKind.FSC, true));
    assertThat(shown.name()).isEqualTo("吉野清流製材");
    assertThat(shown.certificate().number()).isEqualTo("FSC-C000001");
  }

  @Test
  void the_steps_before_are_scaled_to_the_wood_in_question() {
    var before = new PassedOrigin(List.of(), "JP", "29", "吉野", null, null, Legality.VERIFIED, "確認", m3("40"), m3("40"),
        List.of(new CustodyStep(List.of(CompanyType.FORESTRY), "29", null, m3("40"), m3("40"), null, Legality.VERIFIED,
            EvidenceKind.LOGGING_NOTICE, null)));
    var passed = CustodyChain.of(record(EvidenceKind.FSC, false),
        new OriginShare(UUID.randomUUID(), m3("3"), m3("3"), m3("5")), MILL, before);
    assertThat(passed.steps()).hasSize(2);
    assertThat(passed.steps().get(0).outM3()).isEqualByComparingTo("5");
    assertThat(passed.steps().get(1).inM3()).isEqualByComparingTo("5");
    assertThat(passed.steps().get(1).outM3()).isEqualByComparingTo("3");
    assertThat(passed.steps().get(1).yield()).isEqualByComparingTo("0.6");
  }

  @Test
  void a_lot_is_verified_only_when_all_of_it_is() {
    assertThat(CustodyChain.legality(List.of(), m3("10"))).isNull();
    assertThat(CustodyChain.legality(List.of(part(Legality.VERIFIED, "10", "10")), m3("10"))).isEqualTo(Legality.VERIFIED);
    assertThat(CustodyChain.legality(List.of(part(Legality.VERIFIED, "10", "9.9995")), m3("10"))).as("rounding").isEqualTo(Legality.VERIFIED);
    assertThat(CustodyChain.legality(List.of(part(Legality.VERIFIED, "10", "9")), m3("10"))).isEqualTo(Legality.UNVERIFIED);
    assertThat(CustodyChain.legality(List.of(part(Legality.VERIFIED, "5", "5")), m3("10"))).isEqualTo(Legality.UNVERIFIED);
    assertThat(CustodyChain.legality(List.of(part(Legality.VERIFIED, "5", "5"), part(Legality.PENDING, "5", "5")), m3("10")))
        .isEqualTo(Legality.PENDING);
  }

  private static CustodyStep ours(OriginRecord record) {
    return CustodyChain.of(record, new OriginShare(record.id, m3("1"), m3("1"), m3("1")), MILL, null).steps().get(0);
  }

  private static PassedOrigin part(Legality legality, String volume, String certified) {
    return new PassedOrigin(List.of(), null, null, "", null, null, legality, "", m3(volume), m3(certified), List.of());
  }

  private static OriginRecord record(EvidenceKind evidence, boolean disclosed) {
    return OriginRecord.opened("O-2026-0001", facts(evidence, "吉野", "", disclosed));
  }

  private static OriginFacts facts(EvidenceKind evidence, String area, String note, boolean disclosed) {
    return new OriginFacts(false, List.of("SUGI"), "JP", "29", area, null, null, evidence,
        evidence == EvidenceKind.NONE ? "" : "FSC-C000001", null, m3("50"), "上流の林業者", note, disclosed);
  }

  private static BigDecimal m3(String text) {
    return new BigDecimal(text);
  }
}
