package jp.kiba.tenancy.transfer;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.StoredFile;

/**
 * Everything of a company as one ZIP file. First {@link #snapshot}, in one transaction that sees all tables as of one moment
 * and is over as soon as their rows lie in a folder; then {@link #pack}, without the database.
 */
public final class BookExport {
  private final UUID company;
  private final String tradeName;
  private final Manifest.Schema schema;
  private final List<Manifest.Table> tables = new ArrayList<>();
  private final Path folder;

  private BookExport(UUID company, String tradeName, Manifest.Schema schema, Path folder) {
    this.company = company;
    this.tradeName = tradeName;
    this.schema = schema;
    this.folder = folder;
  }

  /** What was packed.
   *  @param sha256 of the manifest */
  public record Packed(Manifest manifest, String sha256) {
    /** @return the hash of each table, as JSON */
    public String hashes() throws IOException {
      var hashes = new LinkedHashMap<String, String>();
      for (var table : manifest.tables()) {
        hashes.put((table.area().equals(BookTable.BOOK) ? "" : table.area() + ".") + table.name(), manifest.packed(table.file()).sha256());
      }
      return Archive.JSON.writeValueAsString(hashes);
    }
  }

  /** Reads all rows.
   *  @param connection in a transaction that repeats its reads, with the rights of the company (or of the owner)
   *  @param version newest migration of the book
   *  @param folder an empty one, for the rows */
  public static BookExport snapshot(Connection connection, UUID company, String tradeName, String book, String version, Path folder)
      throws SQLException, IOException {
    Lines.prepare(connection);
    var export = new BookExport(company, tradeName, new Manifest.Schema(version, BookTable.fingerprint(connection, book)), folder);
    for (var table : BookTable.book(connection, book)) {
      export.copy(connection, table);
    }
    for (var table : BookTable.market(connection, company)) {
      export.copy(connection, table);
    }
    return export;
  }

  private void copy(Connection connection, BookTable table) throws SQLException, IOException {
    var file = folder.resolve(table.file());
    Files.createDirectories(file.getParent());
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      var lines = Lines.copy(connection, table, out);
      tables.add(new Manifest.Table(table.area(), table.name(), table.file(), lines.rows(), table.secrets()));
    }
  }

  /** Writes the ZIP file.
   *  @param stored those of the company's files that go with it */
  public Packed pack(OutputStream out, Storage storage, List<StoredFile> stored) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    var packed = new ArrayList<Manifest.Packed>();
    for (var readme : List.of("README.ja.txt", "README.en.txt")) {
      packed.add(entry(zip, readme, null, to -> readme(readme, to)));
    }
    for (var table : tables) {
      packed.add(entry(zip, table.file(), null, to -> Files.copy(folder.resolve(table.file()), to)));
    }
    for (var topic : Topic.values()) {
      var own = tables.stream().filter(t -> Topic.of(t.name()) == topic).toList();
      packed.add(entry(zip, topic.file(), null, to -> Sheets.write(to, folder, own)));
    }
    for (var file : stored) {
      packed.add(entry(zip, Manifest.STORED + file.name(), file.contentType(), to -> {
        try (var in = storage.open(file.name())) {
          in.transferTo(to);
        }
      }));
    }
    var manifest = new Manifest(Manifest.FORMAT, company, tradeName, Instant.now(), schema, List.copyOf(tables), packed);
    var text = Archive.JSON.writeValueAsBytes(manifest);
    var hash = HexFormat.of().formatHex(Lines.digest().digest(text));
    entry(zip, Manifest.FILE, null, to -> to.write(text));
    entry(zip, Manifest.FILE_HASH, null, to -> to.write((hash + "\n").getBytes(StandardCharsets.US_ASCII)));
    zip.finish();
    zip.flush();
    return new Packed(manifest, hash);
  }

  private static void readme(String name, OutputStream to) throws IOException {
    try (var in = BookExport.class.getResourceAsStream("/export/" + name)) {
      in.transferTo(to);
    }
  }

  private static Manifest.Packed entry(ZipOutputStream zip, String path, String contentType, Storage.Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    var digested = new DigestOutputStream(new Open(zip), Lines.digest());
    var counted = new Counted(digested);
    content.writeTo(counted);
    zip.closeEntry();
    return new Manifest.Packed(path, counted.bytes, HexFormat.of().formatHex(digested.getMessageDigest().digest()), contentType);
  }

  /** Stays open when whoever wrote an entry closes it. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static final class Counted extends FilterOutputStream {
    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
      out.write(some, from, count);
      bytes += count;
    }
  }
}
