package jp.kiba.documents.document;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Select;

/**
 * What is asked of the stored papers: by date, by amount, by counterparty, as 電子帳簿保存法施行規則 第4条 第1項 and
 * 第2条 第6項 第5号 want it, each with each.
 */
class FindDocuments {
  @QueryParam("kind")
  PaperKind kind;

  @QueryParam("from")
  LocalDate from;

  @QueryParam("to")
  LocalDate to;

  @QueryParam("least")
  Long least;

  @QueryParam("most")
  Long most;

  @QueryParam("counterparty")
  UUID counterparty;

  /** In the number, the order's number or the counterparty's name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("ours")
  Boolean ours;

  <T> Select<T> narrow(Select<T> select, UUID us) {
    return select.where("d.kind = :kind", "kind", kind)
        .where("d.issuedOn >= :from", "from", from).where("d.issuedOn <= :to", "to", to)
        .where("d.totalYen >= :least", "least", least).where("d.totalYen <= :most", "most", most)
        .where("(d.issuer = :counterparty or d.recipient = :counterparty)", "counterparty", counterparty)
        .where("d.issuer = :us", "us", Boolean.TRUE.equals(ours) ? us : null)
        .where("(d.issuer is null or d.issuer <> :them)", "them", Boolean.FALSE.equals(ours) ? us : null)
        .where("(locate(lower(:q), lower(d.number)) > 0 or locate(lower(:q), lower(d.orderNumber)) > 0"
            + " or locate(lower(:q), lower(d.issuerName)) > 0 or locate(lower(:q), lower(d.recipientName)) > 0)", "q", q);
  }
}
