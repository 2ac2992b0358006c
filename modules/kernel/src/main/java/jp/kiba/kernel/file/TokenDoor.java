package jp.kiba.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.FileDoor;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Seal;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.Tenant;

/** Binds the company that the token names, which nobody but this server can have written, and streams. */
@ApplicationScoped
class TokenDoor implements FileDoor {
  private static final int PIECE = 1 << 16;

  @Inject
  Seal seal;

  @Inject
  Storage storage;

  @Override
  public void receive(String token, String contentType, long length, InputStream content) throws IOException {
    var link = LinkToken.opened(seal, LinkToken.Way.IN, token);
    if (!link.detail().equals(plain(contentType))) {
      throw Problem.of(415, "unsupported-media-type", "kernel.upload-type", link.detail());
    }
    if (length > link.length()) {
      throw tooLarge();
    }
    as(link.tenant(), () -> {
      if (storage.find(link.file()).isPresent()) {
        throw Problem.conflict("upload-there", "kernel.upload-there");
      }
      storage.put(link.file(), link.detail(), out -> copy(content, out, link.length()));
      return null;
    });
  }

  /** What stands behind the semicolon, such as a charset, says nothing of the kind of file. */
  private static String plain(String contentType) {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static void copy(InputStream in, OutputStream out, long length) throws IOException {
    var piece = new byte[PIECE];
    long copied = 0;
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      copied += read;
      if (copied > length) {
        throw tooLarge();
      }
      out.write(piece, 0, read);
    }
    if (copied < length) {
      throw Problem.invalid("length", "kernel.upload-short");
    }
  }

  static Problem tooLarge() {
    return Problem.of(413, "too-large", "kernel.too-large");
  }

  @Override
  public Opened open(String token) throws IOException {
    var link = LinkToken.opened(seal, LinkToken.Way.OUT, token);
    return as(link.tenant(), () -> {
      var file = storage.find(link.file()).orElseThrow(Problem::notFound);
      return new Opened(file, link.detail(), storage.open(file.name()));
    });
  }

  private static <T> T as(Tenant tenant, Callable<T> work) throws IOException {
    try {
      return Current.as(tenant, new Actor(null, "Kiba", "Kiba"), work);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
