package jp.kiba.documents.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.UUID;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.Papers;
import jp.kiba.kernel.api.Language;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Test
  void a_paper_is_read_as_it_was_written_and_one_from_before_papers_said_what_was_credited_too() throws Exception {
    var paper = Papers.of(PaperKind.MONTHLY_INVOICE, Language.JA);
    var document = Document.issued(UUID.randomUUID(), paper, UUID.randomUUID(), UUID.randomUUID());
    document.content = JSON.writeValueAsString(paper);
    assertThat(document.paper(JSON)).isEqualTo(paper);

    ObjectNode old = JSON.valueToTree(paper);
    ((ObjectNode) old.get("balance")).remove("creditedYen");
    document.content = old.toString();
    assertThat(document.paper(JSON).balance().creditedYen()).isZero();
    assertThat(document.paper(JSON).dueYen()).isEqualTo(paper.dueYen());
  }
}
