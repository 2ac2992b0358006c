package jp.kiba.documents.api;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** What happens to a paper. Its number is what a person reads of it. */
public sealed interface DocumentEvent extends DomainEvent {

  /** document.issued */
  record Issued(UUID subject, UUID counterparty, String detail) implements DocumentEvent {
    @Override
    public String type() {
      return "document.issued";
    }
  }

  /** document.voided: another one stands for it now */
  record Voided(UUID subject, UUID counterparty, String detail) implements DocumentEvent {
    @Override
    public String type() {
      return "document.voided";
    }
  }

  /** invoice.issued */
  record InvoiceIssued(UUID subject, UUID counterparty, String detail) implements DocumentEvent {
    @Override
    public String type() {
      return "invoice.issued";
    }
  }

  /** credit_note.issued */
  record CreditNoteIssued(UUID subject, UUID counterparty, String detail) implements DocumentEvent {
    @Override
    public String type() {
      return "credit_note.issued";
    }
  }

  /** document.filed: a paper that came from outside was put away */
  record Filed(UUID subject, String detail) implements DocumentEvent {
    @Override
    public String type() {
      return "document.filed";
    }
  }

  /** document.held, document.released: kept beyond its time, or no longer */
  record Held(UUID subject, String detail, boolean held) implements DocumentEvent {
    @Override
    public String type() {
      return held ? "document.held" : "document.released";
    }
  }
}
