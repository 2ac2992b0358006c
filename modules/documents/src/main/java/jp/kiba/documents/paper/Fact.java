package jp.kiba.documents.paper;

/** What a paper says above its table: a word of {@link PaperWords#label} and what is to be said. */
public record Fact(String label, String text) {
  public Fact {
    text = Plain.line(text);
  }
}
