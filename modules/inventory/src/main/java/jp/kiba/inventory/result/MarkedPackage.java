package jp.kiba.inventory.result;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jp.kiba.inventory.workbook.PackageParts;

/** An .xlsx as it was, part by part: only the sheet that was read, what it points to, and the list of parts are written anew. */
final class MarkedPackage {
  private static final String TYPES = "[Content_Types].xml";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Pattern COMMENTS = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*(?:/relationships/comments|/relationships/vmlDrawing)\"[^>]*?(?:/>|></(?:\\w+:)?Relationship>)");
  private static final Pattern AUTHORS = Pattern.compile("<(?:\\w+:)?author>([^<]*)</");
  /** Small parts are changed as texts; none of these is larger in any file that a program wrote. */
  private static final int SMALL = 4 << 20;

  private final Marked marked;
  private final int column;

  MarkedPackage(Marked marked, int column) {
    this.marked = marked;
    this.column = column;
  }

  void write(RowErrors errors, OutputStream out) throws IOException {
    var sheet = PackageParts.sheet(marked.original(), marked.sheet());
    int slash = sheet.lastIndexOf('/') + 1;
    var relations = sheet.substring(0, slash) + "_rels/" + sheet.substring(slash) + ".rels";
    try (var zip = new ZipFile(marked.original().toFile())) {
      var pointers = text(zip, relations);
      var old = PackageParts.comments(marked.original(), sheet);
      // Comments of people stay, and so none of ours are added: the column says it all.
      boolean commenting = old.isEmpty() || old.stream().filter(p -> !p.endsWith(".vml")).allMatch(p -> isOurs(text(zip, p)));
      var target = new ZipOutputStream(out);
      List<MarkedSheet.Comment> comments = List.of();
      var left = commenting ? Set.copyOf(old) : Set.<String>of();
      for (var entries = zip.entries(); entries.hasMoreElements();) {
        var entry = entries.nextElement();
        var name = entry.getName();
        if (name.equals(sheet)) {
          comments = sheet(zip, entry, target, commenting, errors);
        } else if (!name.equals(TYPES) && !name.equals(relations) && !left.contains(name)) {
          copy(zip, entry, target);
        }
      }
      finish(zip, target, relations, pointers, commenting, left, comments);
      target.finish();
    }
  }

  private void finish(ZipFile zip, ZipOutputStream target, String relations, String pointers, boolean commenting, Set<String> left,
      List<MarkedSheet.Comment> comments) throws IOException {
    var types = text(zip, TYPES);
    for (var gone : left) {
      types = types.replaceAll("<(?:\\w+:)?Override\\b[^>]*PartName=\"/" + Pattern.quote(gone) + "\"[^>]*?/>", "");
    }
    var kept = commenting ? COMMENTS.matcher(pointers).replaceAll("") : pointers;
    if (!comments.isEmpty()) {
      put(target, CommentParts.COMMENTS, CommentParts.comments(comments));
      put(target, CommentParts.DRAWING, CommentParts.drawing(comments));
      kept = related(kept);
      types = typed(types);
    }
    if (!kept.isEmpty()) {
      put(target, relations, kept);
    }
    put(target, TYPES, types);
  }

  private static String related(String relations) {
    var whole = relations.isEmpty() ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>" : relations;
    return inserted(whole, "Relationships", "<%1$sRelationship Id=\"" + MarkedSheet.RELATION + "\" Type=\"" + OFFICE + "/vmlDrawing\" Target=\"/" + CommentParts.DRAWING
        + "\"/><%1$sRelationship Id=\"" + MarkedSheet.RELATION + "Text\" Type=\"" + OFFICE + "/comments\" Target=\"/" + CommentParts.COMMENTS + "\"/>");
  }

  private static String typed(String types) {
    var vml = types.matches("(?s).*Extension=\"vml\".*") ? ""
        : "<%1$sDefault Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>";
    return inserted(types, "Types", vml + "<%1$sOverride PartName=\"/" + CommentParts.COMMENTS
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml\"/>");
  }

  /** Before the end of the outermost element, with its prefix; one that was empty is opened. */
  private static String inserted(String xml, String root, String added) {
    var end = Pattern.compile("</((?:\\w+:)?)" + root + "\\s*>\\s*$").matcher(xml);
    if (end.find()) {
      return xml.substring(0, end.start()) + added.formatted(end.group(1)) + xml.substring(end.start());
    }
    var empty = Pattern.compile("<((?:\\w+:)?)" + root + "\\b([^>]*?)/>\\s*$").matcher(xml);
    if (!empty.find()) {
      throw new IllegalStateException("no end of " + root);
    }
    var prefix = empty.group(1);
    return xml.substring(0, empty.start()) + '<' + prefix + root + empty.group(2) + '>' + added.formatted(prefix) + "</" + prefix + root + '>';
  }

  private List<MarkedSheet.Comment> sheet(ZipFile zip, ZipEntry entry, ZipOutputStream target, boolean commenting, RowErrors errors) throws IOException {
    target.putNextEntry(new ZipEntry(entry.getName()));
    try (var in = new BufferedReader(new InputStreamReader(PackageParts.counted(zip, entry), StandardCharsets.UTF_8), 1 << 16)) {
      var out = new BufferedWriter(new OutputStreamWriter(new Open(target), StandardCharsets.UTF_8), 1 << 16);
      return new MarkedSheet(marked, column, commenting, in, out).write(errors);
    }
  }

  private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream target) throws IOException {
    target.putNextEntry(new ZipEntry(entry.getName()));
    try (var in = PackageParts.counted(zip, entry)) {
      in.transferTo(target);
    }
  }

  private static void put(ZipOutputStream target, String name, String content) throws IOException {
    target.putNextEntry(new ZipEntry(name));
    target.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isOurs(String comments) {
    return AUTHORS.matcher(comments).results().allMatch(a -> a.group(1).equals(CommentParts.AUTHOR));
  }

  /** @return empty when there is no such part */
  private static String text(ZipFile zip, String name) {
    var entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = PackageParts.counted(zip, entry)) {
      return new String(in.readNBytes(SMALL), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entry of a ZIP file that a writer must not close. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
