package jp.kiba.documents.pint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperCharge;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperLine;
import jp.kiba.documents.paper.RateTotal;
import jp.kiba.documents.paper.RateTotals;

/**
 * An invoice or credit note of a registered issuer as JP PINT (Peppol BIS Standard Invoice JP PINT 1.1), with the same lines and the
 * same tax, once for each rate, as its paper. What is carried over from another month is a note: this one asks for its own amount.
 */
public final class PintInvoice {
  private static final String SPECIFICATION = "urn:peppol:pint:billing-1@jp-1";
  private static final String PROCESS = "urn:peppol:bis:billing";

  private final Paper paper;
  private final PintContext context;
  private final boolean credit;

  private PintInvoice(Paper paper, PintContext context) {
    this.paper = paper;
    this.context = context;
    this.credit = paper.kind() == PaperKind.CREDIT_NOTE;
  }

  /** @return UTF-8 */
  public static byte[] of(Paper paper, PintContext context) {
    var invoice = new PintInvoice(paper, context);
    return Ubl.document(invoice.credit ? "CreditNote" : "Invoice", invoice::write);
  }

  private void write(Ubl ubl) {
    ubl.text("CustomizationID", SPECIFICATION);
    ubl.text("ProfileID", PROCESS);
    ubl.text("ID", paper.number());
    ubl.day("IssueDate", paper.issuedOn());
    if (!credit) {
      ubl.day("DueDate", context.dueOn());
    }
    ubl.text(credit ? "CreditNoteTypeCode" : "InvoiceTypeCode", credit ? "381" : "380");
    ubl.text("Note", note());
    ubl.text("DocumentCurrencyCode", "JPY");
    ubl.group("InvoicePeriod", () -> {
      ubl.day("StartDate", context.from());
      ubl.day("EndDate", context.to());
    });
    reference(ubl, "OrderReference", context.orderNumber());
    if (context.original() != null) {
      ubl.group("BillingReference", () -> ubl.group("InvoiceDocumentReference", () -> {
        ubl.text("ID", context.original());
        ubl.day("IssueDate", context.originalOn());
      }));
    }
    ubl.group("AccountingSupplierParty", () -> PintParty.write(ubl, paper.issuer(), paper.issuer().registration(), true));
    ubl.group("AccountingCustomerParty", () -> PintParty.write(ubl, paper.recipient(), context.recipientNumber(), false));
    charges().forEach(c -> charge(ubl, c));
    tax(ubl);
    totals(ubl);
    for (int i = 0; i < paper.lines().size(); i++) {
      line(ubl, paper.lines().get(i), i + 1);
    }
  }

  private String note() {
    var balance = paper.balance();
    var carried = balance == null || balance.carriedYen() == 0 ? null : "繰越額 " + balance.carriedYen() + "円は含みません。";
    return String.join("\n", Stream.of(paper.reason(), paper.remarks(), paper.bank(), carried).filter(t -> t != null && !t.isBlank()).toList());
  }

  private static void reference(Ubl ubl, String name, String id) {
    if (id != null) {
      ubl.group(name, () -> ubl.text("ID", id));
    }
  }

  /** A discount on the whole becomes one of each rate, as it was split for the tax. */
  private List<PaperCharge> charges() {
    var charges = new ArrayList<>(paper.charges().stream().filter(c -> !c.overAllRates()).toList());
    var over = paper.charges().stream().filter(PaperCharge::overAllRates).toList();
    if (!over.isEmpty()) {
      Map<Integer, Long> before = RateTotals.of(paper.lines(), charges, paper.taxRounding()).stream()
          .collect(Collectors.toMap(RateTotal::taxPercent, RateTotal::netYen));
      var label = over.stream().map(PaperCharge::label).distinct().collect(Collectors.joining(", "));
      for (var rate : paper.rates()) {
        long part = rate.netYen() - before.getOrDefault(rate.taxPercent(), 0L);
        if (part != 0) {
          charges.add(new PaperCharge(null, null, label, part, rate.taxPercent(), false));
        }
      }
    }
    return charges;
  }

  private static void charge(Ubl ubl, PaperCharge charge) {
    ubl.group("AllowanceCharge", () -> {
      ubl.text("ChargeIndicator", Boolean.toString(charge.amountYen() >= 0));
      ubl.text("AllowanceChargeReason", charge.label());
      ubl.yen("Amount", Math.abs(charge.amountYen()));
      category(ubl, "TaxCategory", charge.taxPercent());
    });
  }

  private void tax(Ubl ubl) {
    ubl.group("TaxTotal", () -> {
      ubl.yen("TaxAmount", paper.taxYen());
      for (var rate : paper.rates()) {
        ubl.group("TaxSubtotal", () -> {
          ubl.yen("TaxableAmount", rate.netYen());
          ubl.yen("TaxAmount", rate.taxYen());
          category(ubl, "TaxCategory", rate.taxPercent());
        });
      }
    });
  }

  private void totals(Ubl ubl) {
    var charges = charges();
    long allowances = -charges.stream().mapToLong(PaperCharge::amountYen).filter(a -> a < 0).sum();
    long added = charges.stream().mapToLong(PaperCharge::amountYen).filter(a -> a >= 0).sum();
    ubl.group("LegalMonetaryTotal", () -> {
      ubl.yen("LineExtensionAmount", paper.lines().stream().mapToLong(PaperLine::netYen).sum());
      ubl.yen("TaxExclusiveAmount", paper.netYen());
      ubl.yen("TaxInclusiveAmount", paper.grossYen());
      if (allowances > 0) {
        ubl.yen("AllowanceTotalAmount", allowances);
      }
      if (added > 0) {
        ubl.yen("ChargeTotalAmount", added);
      }
      ubl.yen("PayableAmount", paper.grossYen());
    });
  }

  /** The price is that of the whole line, for as many pieces as it has: so quantity by price is the amount to the yen, whatever it was sold by. */
  private void line(Ubl ubl, PaperLine line, int no) {
    var pieces = Integer.toString(Math.max(1, line.pieces()));
    ubl.group(credit ? "CreditNoteLine" : "InvoiceLine", () -> {
      ubl.text("ID", Integer.toString(no));
      ubl.text("Note", line.unitPriceYen() == null ? null : line.unitPriceYen() + " " + line.unit() + (line.volumeM3() == null ? "" : ", " + line.volumeM3().toPlainString() + " m³"));
      ubl.field(credit ? "CreditedQuantity" : "InvoicedQuantity", "unitCode", "H87", line.netYen() < 0 ? "-" + pieces : pieces);
      ubl.yen("LineExtensionAmount", line.netYen());
      if (line.day() != null) {
        ubl.group("InvoicePeriod", () -> {
          ubl.day("StartDate", line.day());
          ubl.day("EndDate", line.day());
        });
      }
      ubl.group("Item", () -> {
        ubl.text("Description", String.join(" ", Stream.of(line.grade(), line.size(), line.slip()).filter(t -> t != null && !t.isBlank()).toList()));
        ubl.text("Name", line.article().isBlank() ? "木材" : line.article());
        category(ubl, "ClassifiedTaxCategory", line.taxPercent());
      });
      ubl.group("Price", () -> {
        ubl.yen("PriceAmount", Math.abs(line.netYen()));
        ubl.field("BaseQuantity", "unitCode", "H87", pieces);
      });
    });
  }

  /** 10 % is the standard rate, 8 % the reduced one, 0 outside of the tax. */
  private static void category(Ubl ubl, String name, int percent) {
    ubl.group(name, () -> {
      ubl.text("ID", percent == 10 ? "S" : percent == 8 ? "AA" : "O");
      ubl.text("Percent", Integer.toString(percent));
      ubl.group("TaxScheme", () -> ubl.text("ID", "VAT"));
    });
  }
}
