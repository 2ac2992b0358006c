package jp.kiba.kernel.file;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Seal;
import jp.kiba.kernel.api.StoredFile;

/** Addresses of our own server, which {@link TokenDoor} answers. */
final class FolderLinks implements Links {
  private final Seal seal;

  FolderLinks(Seal seal) {
    this.seal = seal;
  }

  @Override
  public Way in(String file, String contentType, long length, Instant until) {
    var token = new LinkToken(Current.tenant(), file, contentType, length, until).sealed(seal, LinkToken.Way.IN);
    return new Way("/uploads/" + token, Map.of("Content-Type", contentType));
  }

  @Override
  public String out(StoredFile file, String shownAs, Instant until) {
    return "/downloads/" + new LinkToken(Current.tenant(), file.name(), shownAs, 0, until).sealed(seal, LinkToken.Way.OUT);
  }

  @Override
  public Optional<String> origin() {
    return Optional.empty();
  }
}
