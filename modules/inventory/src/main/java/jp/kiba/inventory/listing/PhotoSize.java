package jp.kiba.inventory.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Small for lists, large for looking. */
@Schema(name = "PhotoSize")
enum PhotoSize { SMALL, LARGE }
