package jp.kiba.inventory.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens when some rows are wrong: nothing at all, or the good ones come in. */
@Schema(name = "ImportMode")
enum ImportMode { ALL_OR_NOTHING, GOOD_ROWS }
