package jp.kiba.inventory.result;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The XML of one sheet as it was, with one cell more in the rows that are wrong, and a place for comments. */
final class MarkedSheet {
  static final String RELATION = "kibaComments";
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  /** What stands behind the comments in a sheet (ECMA-376 18.3.1.99). */
  private static final Set<String> BEHIND = Set.of("legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst");
  /** Excel becomes slow with many; the column says it all anyway. */
  private static final int MOST_COMMENTS = 2_000;

  /** A comment to be: at that cell, with that text. */
  record Comment(int row, int column, String text) {}

  private final Marked marked;
  private final int column;
  private final boolean commenting;
  private final BufferedWriter out;
  private final Tags tags;
  private final List<Comment> comments = new ArrayList<>();
  private RowErrors errors;
  private RowErrors.RowError next;
  private String prefix = "";
  private int row;
  private int done;
  private int depth;
  private boolean placed;

  MarkedSheet(Marked marked, int column, boolean commenting, BufferedReader in, BufferedWriter out) {
    this.marked = marked;
    this.column = column;
    this.commenting = commenting;
    this.out = out;
    this.tags = new Tags(in, out);
  }

  /** @return the comments that the sheet now waits for */
  List<Comment> write(RowErrors errors) throws IOException {
    this.errors = errors;
    next = errors.next();
    for (var tag = tags.next(true); tag != null; tag = tags.next(true)) {
      if (tag.startsWith("<?") || tag.startsWith("<!")) {
        out.write(tag);
      } else if (Tags.closes(tag)) {
        close(tag);
      } else {
        open(tag);
      }
    }
    out.flush();
    return comments;
  }

  private void open(String tag) throws IOException {
    var name = Tags.name(tag);
    if (depth == 0) {
      prefix = Tags.prefix(tag);
    }
    if (name.equals("row")) {
      var number = Tags.attribute(tag, "r");
      row = number == null ? row + 1 : Integer.parseInt(number.strip());
    }
    boolean ours = name.equals("c") && at(tag) == column && row >= marked.headerRow();
    if (ours || name.equals("dimension") && depth == 1 || commenting && name.equals("legacyDrawing") && depth == 1) {
      skip(tag);
      return;
    }
    if (name.equals("c") && at(tag) > column) {
      mark(); // somebody has written behind our column since
    }
    if (depth == 1 && BEHIND.contains(name)) {
      place();
    }
    out.write(tag);
    depth += Tags.isWhole(tag) ? 0 : 1;
  }

  private void close(String tag) throws IOException {
    depth--;
    if (Tags.name(tag).equals("row")) {
      mark();
    }
    if (depth == 0) {
      place();
    }
    out.write(tag);
  }

  /** Once in a row, before the first cell that stands behind ours, or before it ends. */
  private void mark() throws IOException {
    if (done == row) {
      return;
    }
    done = row;
    if (row == marked.headerRow()) {
      cell(marked.header());
    } else if (next != null && next.row() == row) {
      cell(next.all());
      for (var wrong : next.cells()) {
        if (wrong.index() >= 0 && comments.size() < MOST_COMMENTS && comments.stream().skip(Math.max(0, comments.size() - 50L))
            .noneMatch(c -> c.row() == row && c.column() == wrong.index())) {
          comments.add(new Comment(row, wrong.index(), wrong.text()));
        }
      }
      next = errors.next();
    }
  }

  /** As text within the cell: whatever it says, it is no formula. */
  private void cell(String text) throws IOException {
    out.write('<' + prefix + "c r=\"" + name(column) + row + "\" t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">"
        + Tags.escaped(text) + "</" + prefix + "t></" + prefix + "is></" + prefix + "c>");
  }

  private void place() throws IOException {
    if (commenting && !placed && !comments.isEmpty()) {
      out.write('<' + prefix + "legacyDrawing xmlns:kr=\"" + RELATIONS + "\" kr:id=\"" + RELATION + "\"/>");
    }
    placed = true;
  }

  private void skip(String tag) throws IOException {
    for (int within = Tags.isWhole(tag) ? 0 : 1; within > 0;) {
      var inner = tags.next(false);
      if (inner == null) {
        throw new IOException("an element without end");
      }
      within += Tags.closes(inner) ? -1 : Tags.isWhole(inner) || inner.startsWith("<!") || inner.startsWith("<?") ? 0 : 1;
    }
  }

  private int at(String tag) {
    var reference = Tags.attribute(tag, "r");
    int at = 0;
    for (int i = 0; reference != null && i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      at = at * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
    }
    return at - 1;
  }

  /** @return A for 0, AA for 26 */
  static String name(int column) {
    var name = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      name.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return name.toString();
  }
}
