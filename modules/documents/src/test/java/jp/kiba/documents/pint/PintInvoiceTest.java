package jp.kiba.documents.pint;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidationPint;
import com.helger.phive.peppol.PeppolValidationPintJP;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.ubl21.UBL21Marshaller;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperLine;
import jp.kiba.documents.paper.Papers;
import jp.kiba.kernel.api.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against the rules that Peppol publishes for Japan: the schema of UBL, those of PINT, those of Japan. */
class PintInvoiceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static ValidationExecutorSetRegistry<IValidationSourceXML> rules;

  @BeforeAll
  static void rules() {
    rules = new ValidationExecutorSetRegistry<>();
    PeppolValidationPint.init(rules);
    PeppolValidationPintJP.init(rules);
  }

  @ParameterizedTest
  @EnumSource(value = PaperKind.class, names = {"INVOICE", "MONTHLY_INVOICE", "CREDIT_NOTE"})
  void is_what_the_rules_want(PaperKind kind) {
    assertThat(faults(Papers.of(kind, Language.JA))).isEmpty();
  }

  @Test
  void several_hundred_lines_are_no_fault() {
    assertThat(faults(Papers.of(PaperKind.MONTHLY_INVOICE, Language.JA, Papers.lines(PaperKind.MONTHLY_INVOICE, 300)))).isEmpty();
  }

  @Test
  void a_tax_that_is_none_is_found() {
    var xml = new String(PintInvoice.of(Papers.of(PaperKind.INVOICE, Language.JA), context(PaperKind.INVOICE)), StandardCharsets.UTF_8);
    assertThat(faults(xml.replace("<cbc:Percent>10<", "<cbc:Percent>11<").getBytes(StandardCharsets.UTF_8), PaperKind.INVOICE)).isNotEmpty();
  }

  @Test
  void what_people_typed_stays_text() {
    var line = new PaperLine(DAY, null, "</cbc:Name><x>&", null, null, null, 1, null, null, null, null, 100L, 10);
    var xml = new String(PintInvoice.of(Papers.of(PaperKind.INVOICE, Language.JA, List.of(line)), context(PaperKind.INVOICE)), StandardCharsets.UTF_8);
    assertThat(xml).contains("&lt;/cbc:Name&gt;&lt;x&gt;&amp;").doesNotContain("<x>");
  }

  private static PintContext context(PaperKind kind) {
    boolean credit = kind == PaperKind.CREDIT_NOTE;
    return new PintContext(credit ? null : DAY.plusDays(30), DAY.minusDays(28), DAY, "2026-00017", credit ? "IV-2026-00001" : null, credit ? DAY.minusDays(9) : null,
        "T8010001012346");
  }

  private static List<String> faults(Paper paper) {
    return faults(PintInvoice.of(paper, context(paper.kind())), paper.kind());
  }

  private static List<String> faults(byte[] xml, PaperKind kind) {
    assertThat(kind == PaperKind.CREDIT_NOTE ? UBL21Marshaller.creditNote().read(xml) : UBL21Marshaller.invoice().read(xml)).as("the schema of UBL").isNotNull();
    DVRCoordinate wanted = kind == PaperKind.CREDIT_NOTE ? PeppolValidationPintJP.VID_OPENPEPPOL_JP_PINT_CREDIT_NOTE_1_1_2
        : PeppolValidationPintJP.VID_OPENPEPPOL_JP_PINT_INVOICE_1_1_2;
    ValidationResultList results = ValidationExecutionManager.executeValidation(IValidityDeterminator.createDefault(), rules.getOfID(wanted),
        ValidationSourceXML.create(new ReadableResourceByteArray(xml)), Locale.US);
    assertThat(results).as("rules of PINT, rules of Japan").hasSize(2);
    return results.getAllErrors().stream().map(e -> e.getErrorLevel() + " " + e.getErrorID() + " " + e.getErrorText(Locale.US)).toList();
  }
}
