package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentFormatTest {
  @Test
  void papers_are_known_by_their_first_bytes() {
    assertThat(DocumentFormat.of("%PDF-1.7\n....".getBytes(StandardCharsets.ISO_8859_1))).contains(DocumentFormat.PDF);
    assertThat(DocumentFormat.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0})).contains(DocumentFormat.JPEG);
    assertThat(DocumentFormat.of("RIFF1234WEBP".getBytes(StandardCharsets.ISO_8859_1))).contains(DocumentFormat.WEBP);
    assertThat(DocumentFormat.of("<html><scrip".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(DocumentFormat.of("PK\u0003\u0004........".getBytes(StandardCharsets.ISO_8859_1))).contains(DocumentFormat.XLSX);
    assertThat(DocumentFormat.of(new byte[0])).isEmpty();
    assertThat(DocumentFormat.PDF.named("../届出書\r\n\"x\".html")).isEqualTo("届出書   x .html.pdf");
    assertThat(DocumentFormat.JPEG.named("証明書.JPEG")).isEqualTo("証明書.jpg");
  }
}
