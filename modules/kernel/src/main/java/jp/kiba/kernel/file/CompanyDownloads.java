package jp.kiba.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.kiba.kernel.api.DownloadLink;
import jp.kiba.kernel.api.Downloads;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;

/** Files of the bound company, for a few minutes. */
@ApplicationScoped
class CompanyDownloads implements Downloads {
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);

  @Inject
  Storage storage;

  @Inject
  Links links;

  @Override
  public DownloadLink link(String file, String shownAs) {
    var stored = storage.find(file).orElseThrow(Problem::notFound);
    var until = Now.instant().plus(GOOD_FOR);
    return new DownloadLink(links.out(stored, shownAs, until), until);
  }
}
