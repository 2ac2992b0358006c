package jp.kiba.kernel.file;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Seal;
import jp.kiba.kernel.api.Tenant;

/**
 * What an address of ours permits, sealed: who has it can neither read nor change it.
 *
 * @param detail for a file that comes, what it must be sent as; for one that goes, the name it is saved under
 * @param length in bytes, for a file that comes
 */
record LinkToken(Tenant tenant, String file, String detail, long length, Instant until) {
  /** The place that a seal is bound to: what lets a file in lets none out. */
  enum Way {
    IN, OUT;

    private String place() {
      return "link " + name();
    }
  }

  private static final String BETWEEN = "\n";
  private static final int PARTS = 6;

  String sealed(Seal seal, Way way) {
    var text = String.join(BETWEEN, tenant.id().toString(), tenant.schema(), file, Long.toString(length),
        Long.toString(until.getEpochSecond()), detail);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(way.place(), text));
  }

  /** @throws Problem 404 when it is none of ours, 410 when it is past its time */
  static LinkToken opened(Seal seal, Way way, String token) {
    var link = read(seal, way, token);
    if (link.until.isBefore(Now.instant())) {
      throw Problem.of(410, "link-expired", "kernel.link-expired");
    }
    return link;
  }

  private static LinkToken read(Seal seal, Way way, String token) {
    try {
      var part = seal.open(way.place(), Base64.getUrlDecoder().decode(token)).split(BETWEEN, PARTS);
      return new LinkToken(new Tenant(UUID.fromString(part[0]), part[1]), part[2], part[5], Long.parseLong(part[3]),
          Instant.ofEpochSecond(Long.parseLong(part[4])));
    } catch (IllegalArgumentException | IllegalStateException forged) {
      throw Problem.notFound();
    }
  }
}
