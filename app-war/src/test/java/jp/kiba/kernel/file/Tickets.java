package jp.kiba.kernel.file;

import java.time.Instant;
import jp.kiba.kernel.api.Seal;
import jp.kiba.kernel.api.Tenant;

/** Addresses as the server would give them. */
public final class Tickets {
  private Tickets() {}

  /** @return where one file may be sent */
  public static String in(Seal seal, Tenant tenant, String file, String contentType, long length) {
    return "/uploads/" + new LinkToken(tenant, file, contentType, length, soon()).sealed(seal, LinkToken.Way.IN);
  }

  /** @return where one file can be had */
  public static String out(Seal seal, Tenant tenant, String file, String shownAs) {
    return "/downloads/" + new LinkToken(tenant, file, shownAs, 0, soon()).sealed(seal, LinkToken.Way.OUT);
  }

  private static Instant soon() {
    return Instant.now().plusSeconds(60);
  }
}
