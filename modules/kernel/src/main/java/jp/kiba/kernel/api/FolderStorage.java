package jp.kiba.kernel.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Files in a folder that all nodes share. What is known of a file lies beside it, under a name that no file can have. */
public class FolderStorage implements Storage {

  private static final Pattern DRAFT = Pattern.compile("\\.[0-9a-f-]{36}\\.draft(\\.known)?");

  private final Path root;

  public FolderStorage(String folder) {
    root = Path.of(folder).toAbsolutePath().normalize();
  }

  @Override
  public StoredFile put(String name, String contentType, Content content) throws IOException {
    var file = path(name);
    if (Files.exists(file)) {
      throw new IllegalStateException("a file is written once");
    }
    Files.createDirectories(file.getParent());
    var draft = file.resolveSibling("." + UUID.randomUUID() + ".draft");
    try {
      var stored = write(draft, name, contentType, content);
      // Known before it is there: who sees the file finds what is known of it.
      var known = draft.resolveSibling(draft.getFileName() + ".known");
      Files.writeString(known, stored.length() + "\n" + stored.sha256() + "\n" + contentType + "\n");
      Files.move(known, known(file), StandardCopyOption.ATOMIC_MOVE);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return stored;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static StoredFile write(Path draft, String name, String contentType, Content content) throws IOException {
    try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var digested = new DigestOutputStream(Channels.newOutputStream(channel), sha256());
      var out = new BufferedOutputStream(digested, 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
      return new StoredFile(name, contentType, channel.size(), HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }
  }

  @Override
  public Optional<StoredFile> find(String name) {
    var file = path(name);
    return Files.isRegularFile(file) ? Optional.of(read(file, name)) : Optional.empty();
  }

  private static StoredFile read(Path file, String name) {
    try {
      var known = Files.readAllLines(known(file));
      return new StoredFile(name, known.get(2), Long.parseLong(known.get(0)), known.get(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream open(String name) throws IOException {
    try {
      return Files.newInputStream(path(name));
    } catch (NoSuchFileException e) {
      throw Problem.notFound();
    }
  }

  @Override
  public List<StoredFile> all() throws IOException {
    var ours = ours();
    if (Files.notExists(ours)) {
      return List.of();
    }
    try (var files = Files.walk(ours)) {
      return files.filter(f -> !f.getFileName().toString().startsWith(".")).filter(Files::isRegularFile)
          .map(f -> read(f, ours.relativize(f).toString().replace('\\', '/')))
          .sorted(Comparator.comparing(StoredFile::name)).toList();
    }
  }

  @Override
  public void delete(String name) throws IOException {
    var file = path(name);
    Files.deleteIfExists(file);
    Files.deleteIfExists(known(file));
  }

  @Override
  public void deleteAll() throws IOException {
    var ours = ours();
    if (Files.notExists(ours)) {
      return;
    }
    try (var files = Files.walk(ours)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Removes what was never written to its end, of any company: a node that dies leaves its drafts behind.
   *  @param before older than that */
  public void sweep(Instant before) throws IOException {
    if (Files.notExists(root)) {
      return;
    }
    try (var files = Files.walk(root)) {
      for (var draft : files.filter(FolderStorage::draft).toList()) {
        if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
          Files.deleteIfExists(draft);
        }
      }
    }
  }

  private static boolean draft(Path file) {
    return DRAFT.matcher(file.getFileName().toString()).matches();
  }

  private Path ours() {
    return root.resolve(Current.tenant().id().toString());
  }

  private Path path(String name) {
    return ours().resolve(StoredFile.checked(name));
  }

  private static Path known(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".known");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
