package jp.kiba.kernel.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Files of the bound company. Every name lies below the company's opaque id, which comes from {@link Current} and never from
 * a caller: another company's file is one that does not exist. A file is written once and never changed, so whoever reads
 * it reads all of one version; what changes gets another name. Names are segments of letters, digits, dot, dash and
 * underscore between slashes, none of which begins with a dot. No transaction covers files: write the file first, then the
 * row that names it.
 */
public interface Storage {
  /** Writes the content of a file to the stream that it is given; it need not close it. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;

    /** What is being sent, as far as it is not longer than may be.
     *  @param most bytes, the head included
     *  @param head what was read of it before
     *  @param tooLong thrown as soon as there is more: nothing is kept then */
    static Content atMost(long most, byte[] head, InputStream sent, Supplier<Problem> tooLong) {
      return out -> {
        out.write(head);
        long written = head.length;
        var buffer = new byte[1 << 16];
        for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
          written += read;
          if (written > most) {
            throw tooLong.get();
          }
          out.write(buffer, 0, read);
        }
      };
    }
  }

  /** Keeps a file: it is there whole, or not at all.
   *  @throws IllegalArgumentException when the name has not the form described above
   *  @throws IllegalStateException when there is a file of that name */
  StoredFile put(String name, String contentType, Content content) throws IOException;

  /** @return what is known of the file; empty when the company has none of that name */
  Optional<StoredFile> find(String name);

  /** @return the content, to be closed by the caller
   *  @throws Problem 404 when the company has no file of that name */
  InputStream open(String name) throws IOException;

  /** @return all files of the company, by name */
  List<StoredFile> all() throws IOException;

  /** Removes the file if it is there. */
  void delete(String name) throws IOException;

  /** Removes all files of the company; may run again after it was interrupted. */
  void deleteAll() throws IOException;
}
