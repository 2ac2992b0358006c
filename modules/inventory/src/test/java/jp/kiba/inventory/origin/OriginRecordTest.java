package jp.kiba.inventory.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.CustodyStep;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.PassedOrigin;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyType;
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
