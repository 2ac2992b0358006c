package jp.kiba.documents.pint;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of UBL 2.1, one after the other; what has no content is left out. Text is escaped by the writer. */
final class Ubl {
  private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
  private static final String GROUPS = UBL + "CommonAggregateComponents-2";
  private static final String FIELDS = UBL + "CommonBasicComponents-2";

  /** What goes into an element. */
  interface Content {
    void write() throws XMLStreamException;
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;

  private Ubl() throws XMLStreamException {
    out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
  }

  /** @param root Invoice or CreditNote */
  static byte[] document(String root, java.util.function.Consumer<Ubl> content) {
    try {
      var ubl = new Ubl();
      ubl.out.writeStartDocument("UTF-8", "1.0");
      ubl.out.writeStartElement("", root, UBL + root + "-2");
      ubl.out.writeDefaultNamespace(UBL + root + "-2");
      ubl.out.writeNamespace("cac", GROUPS);
      ubl.out.writeNamespace("cbc", FIELDS);
      content.accept(ubl);
      ubl.out.writeEndDocument();
      ubl.out.close();
      return ubl.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void group(String name, Runnable content) {
    written(() -> out.writeStartElement("cac", name, GROUPS));
    content.run();
    written(out::writeEndElement);
  }

  void text(String name, String text) {
    field(name, null, null, text);
  }

  void day(String name, LocalDate day) {
    field(name, null, null, day == null ? null : day.toString());
  }

  /** Whole yen: JPY has no decimals. */
  void yen(String name, long yen) {
    field(name, "currencyID", "JPY", Long.toString(yen));
  }

  void field(String name, String attribute, String value, String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    written(() -> {
      out.writeStartElement("cbc", name, FIELDS);
      if (attribute != null) {
        out.writeAttribute(attribute, value);
      }
      out.writeCharacters(text);
      out.writeEndElement();
    });
  }

  private static void written(Content content) {
    try {
      content.write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
