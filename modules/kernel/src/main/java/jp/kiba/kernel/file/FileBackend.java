package jp.kiba.kernel.file;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import jp.kiba.kernel.api.FolderStorage;
import jp.kiba.kernel.api.Seal;
import jp.kiba.kernel.api.Storage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides where files lie. */
@ApplicationScoped
class FileBackend {
  @Inject
  @ConfigProperty(name = "kiba.files.dir", defaultValue = "files")
  String folder;

  @Inject
  Seal seal;

  private FolderStorage files;

  @PostConstruct
  void open() {
    files = new FolderStorage(folder);
  }

  @Produces
  @ApplicationScoped
  Storage storage() {
    return files;
  }

  @Produces
  @ApplicationScoped
  Links links() {
    return new FolderLinks(seal);
  }

  /** Removes what writing left behind, of all companies. */
  void sweep(Instant before) throws IOException {
    files.sweep(before);
  }
}
