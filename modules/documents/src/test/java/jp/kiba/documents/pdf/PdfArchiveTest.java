package jp.kiba.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kiba.documents.paper.Artwork;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.Papers;
import jp.kiba.kernel.api.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Papers are PDF/A-2a, as the industry's own validator sees it: readable in ten years, and by a screen reader. */
class PdfArchiveTest {
  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(PaperKind.class)
  void every_paper_is_made_to_last(PaperKind kind) throws Exception {
    assertThat(faults(write(kind, Language.JA))).isEmpty();
  }

  @Test
  void one_that_no_longer_says_what_it_is_is_found() throws Exception {
    var pdf = new String(write(PaperKind.INVOICE, Language.EN), StandardCharsets.ISO_8859_1);
    assertThat(faults(pdf.replace("pdfaid:conformance", "pdfaid:conformanze").getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
      var result = validator.validate(parser);
      return result.isCompliant() ? List.of() : result.getTestAssertions().stream().map(a -> a.getRuleId() + " " + a.getMessage()).distinct().toList();
    }
  }

  private static byte[] write(PaperKind kind, Language language) throws Exception {
    var out = new ByteArrayOutputStream();
    PdfPaper.write(Papers.of(kind, language), Artwork.NONE, out);
    return out.toByteArray();
  }
}
