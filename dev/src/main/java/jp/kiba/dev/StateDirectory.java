package jp.kiba.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/**
 * Everything one stack keeps on disk: database, keys, secrets, logs, and the server's working copy. One process at a
 * time holds it. A temporary one disappears with its stack.
 */
final class StateDirectory implements AutoCloseable {
  private static final String LOCK = "lock";

  private final Path root;
  private final boolean temporary;
  private final FileChannel lockChannel;
  private final FileLock lock;

  private StateDirectory(Path root, boolean temporary) throws IOException {
    this.root = root;
    this.temporary = temporary;
    Files.createDirectories(root);
    lockChannel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    lock = tryLock(lockChannel);
    if (lock == null) {
      lockChannel.close();
      throw new StackException(root + " is in use by another ./kiba run");
    }
  }

  static StateDirectory persistent(Path root) {
    try {
      return new StateDirectory(root.toAbsolutePath().normalize(), false);
    } catch (IOException e) {
      throw new StackException("cannot use " + root + ": " + e.getMessage(), e);
    }
  }

  static StateDirectory temporary() {
    try {
      return new StateDirectory(Files.createTempDirectory("kiba-"), true);
    } catch (IOException e) {
      throw new StackException("cannot make a temporary directory: " + e.getMessage(), e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  Path path(String name) {
    return root.resolve(name);
  }

  /** The named folder, made if it is not there. */
  Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isTemporary() {
    return temporary;
  }

  /** Forgets the data but keeps what only costs time to make again: builds and the unpacked database binaries. */
  void startOver(Set<String> keep) {
    try (var children = Files.list(root)) {
      for (var child : children.toList()) {
        var name = child.getFileName().toString();
        if (!name.equals(LOCK) && !keep.contains(name)) {
          delete(child);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file only its owner may read, all of it or nothing. */
  void writeSecret(String name, String content) {
    try {
      var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var draft = root.resolve(name + ".new");
      Files.deleteIfExists(draft);
      Files.createFile(draft, ownerOnly);
      Files.writeString(draft, content);
      Files.move(draft, root.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      lockChannel.close();
      if (temporary) {
        delete(root);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path tree) throws IOException {
    if (Files.notExists(tree)) {
      return;
    }
    try (var files = Files.walk(tree)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
