package jp.kiba.tenancy.transfer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An export that is to be read. It is checked to the last byte before anything of it is used. */
public final class Archive implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.INDENT_OUTPUT)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final int MOST_MANIFEST = 64 << 20;

  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /** @throws TransferRefused when it is no export of Kiba, or not as it left */
  public static Archive open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new TransferRefused(file.getFileName() + " is no ZIP file: " + e.getMessage());
    }
    try {
      var archive = new Archive(zip, manifest(zip));
      archive.check();
      return archive;
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    var text = small(zip, Manifest.FILE);
    var noted = new String(small(zip, Manifest.FILE_HASH), StandardCharsets.US_ASCII).strip();
    if (!noted.equals(HexFormat.of().formatHex(Lines.digest().digest(text)))) {
      throw new TransferRefused(Manifest.FILE + " is not as it left: its hash is another than " + Manifest.FILE_HASH + " says");
    }
    try {
      var manifest = JSON.readValue(text, Manifest.class);
      if (!Manifest.FORMAT.equals(manifest.format())) {
        throw new TransferRefused("the export is written as " + manifest.format() + ", this Kiba reads " + Manifest.FORMAT);
      }
      return manifest;
    } catch (JacksonException e) {
      throw new TransferRefused(Manifest.FILE + " cannot be read: " + e.getOriginalMessage());
    }
  }

  private static byte[] small(ZipFile zip, String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new TransferRefused(name + " is missing: this is no export of Kiba");
    }
    try (var in = zip.getInputStream(entry)) {
      return in.readNBytes(MOST_MANIFEST);
    }
  }

  private void check() throws IOException {
    var named = new HashSet<String>();
    for (var packed : manifest.files()) {
      named.add(packed.path());
      var entry = zip.getEntry(packed.path());
      if (entry == null) {
        throw new TransferRefused(packed.path() + " is missing");
      }
      if (!packed.sha256().equals(hash(entry, packed.length()))) {
        throw new TransferRefused(packed.path() + " is not as it left: its hash is another than " + Manifest.FILE + " says");
      }
    }
    named.add(Manifest.FILE);
    named.add(Manifest.FILE_HASH);
    zip.stream().map(ZipEntry::getName).filter(name -> !named.contains(name)).findFirst().ifPresent(name -> {
      throw new TransferRefused(name + " is named by no line of " + Manifest.FILE);
    });
    manifest.tables().forEach(table -> manifest.packed(table.file()));
  }

  /** Reads no further than the length that the manifest says: a bomb is not blown up. */
  private String hash(ZipEntry entry, long length) throws IOException {
    try (var in = new DigestInputStream(zip.getInputStream(entry), Lines.digest())) {
      long read = 0;
      var buffer = new byte[1 << 16];
      for (int n; read <= length && (n = in.read(buffer)) >= 0;) {
        read += n;
      }
      return read == length ? HexFormat.of().formatHex(in.getMessageDigest().digest()) : "";
    } catch (ZipException e) {
      return "";
    }
  }

  public Manifest manifest() {
    return manifest;
  }

  /** @return the company's own files */
  public List<Manifest.Packed> stored() {
    return manifest.files().stream().filter(f -> f.path().startsWith(Manifest.STORED)).toList();
  }

  /** @return its name among the company's files */
  public static String nameOf(Manifest.Packed stored) {
    return stored.path().substring(Manifest.STORED.length());
  }

  InputStream open(String path) throws IOException {
    return zip.getInputStream(zip.getEntry(path));
  }

  /** Copies a file of the export. */
  public void copy(Manifest.Packed file, OutputStream out) throws IOException {
    try (var in = open(file.path())) {
      in.transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
