package jp.kiba.documents.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperKind;

/**
 * What is to be issued by the bound company.
 *
 * @param orderId and orderNumber, shipmentId: what it is about; null where it is about none
 * @param from and to: the period of a monthly invoice
 * @param replaces what it stands for from now on; null for a first one
 * @param concerns the invoice that a credit note gives back of; null otherwise
 * @param invoiced net yen of each shipment that it asks for the first time
 * @param wording makes the paper once its number is known
 */
public record Commission(PaperKind kind, UUID recipient, UUID orderId, String orderNumber, UUID shipmentId, LocalDate from, LocalDate to,
    LocalDate dueOn, UUID replaces, UUID concerns, Map<UUID, Long> invoiced, Function<String, Paper> wording) {}
