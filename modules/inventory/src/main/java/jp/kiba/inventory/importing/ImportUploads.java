package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.kernel.api.Upload;
import jp.kiba.kernel.api.UploadHandler;

/** A workbook has arrived. */
@ApplicationScoped
class ImportUploads implements UploadHandler {
  @Inject
  Importing importing;

  @Override
  public String purpose() {
    return Importing.PURPOSE;
  }

  @Override
  public void completed(Upload upload) {
    importing.arrived(upload);
  }
}
