package jp.kiba.inventory.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Uploading → analysing → mapping ⇄ checking → checked → applying → applied; failed, when the file cannot be read. A mapping may
 * be changed and tried again until it is applied.
 */
@Schema(name = "ImportState")
enum ImportState {
  UPLOADING, ANALYSING, MAPPING, CHECKING, CHECKED, APPLYING, APPLIED, FAILED;

  boolean atWork() {
    return this == ANALYSING || this == CHECKING || this == APPLYING;
  }
}
