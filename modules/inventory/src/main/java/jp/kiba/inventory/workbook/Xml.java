package jp.kiba.inventory.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.kiba.kernel.api.Problem;

/** A part of the package as XML, element by element. A document type is refused at its first byte: nobody's workbook has one. */
final class Xml implements Closeable {
  /** Excel allows 32,767 characters in a cell. */
  private static final int MOST_CHARACTERS = 40_000;
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;

  Xml(InputStream in) throws IOException {
    this.in = in;
    try {
      reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException | RuntimeException e) {
      in.close();
      throw unreadable(e);
    }
  }

  private static XMLInputFactory factory() {
    // Made by name: the look-up would take whatever parser lies on the server's path.
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw Unreadable.ENTITIES.problem();
    });
    return factory;
  }

  /** @return START_ELEMENT, END_ELEMENT, CHARACTERS, …; END_DOCUMENT at the end */
  int next() {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw Unreadable.ENTITIES.problem();
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw unreadable(e);
    }
  }

  /** @return the name of the next element that begins, null when the document ends first */
  String nextElement() {
    for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return name();
      }
    }
    return null;
  }

  /** @return without prefix */
  String name() {
    return reader.getLocalName();
  }

  /** @return null when it is not there */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** @return the text of this element and of those within, up to its end */
  String text() {
    var text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else {
        append(text, event);
      }
    }
    return text.toString();
  }

  /** Adds what this event says, if it says anything. */
  void append(StringBuilder text, int event) {
    if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
      try {
        text.append(reader.getText());
      } catch (RuntimeException e) {
        throw unreadable(e); // the parser reads on only when it is asked
      }
      if (text.length() > MOST_CHARACTERS) {
        throw Unreadable.CORRUPT.problem();
      }
    } else if (event == XMLStreamConstants.END_DOCUMENT) {
      throw Unreadable.CORRUPT.problem();
    }
  }

  /** Passes over this element and all within. */
  void skip() {
    for (int depth = 1; depth > 0;) {
      int event = next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  /** A refusal while bytes were unpacked comes out of the parser as it is, or wrapped. */
  private static Problem unreadable(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
    }
    return Unreadable.CORRUPT.problem();
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      in.close();
    }
  }
}
