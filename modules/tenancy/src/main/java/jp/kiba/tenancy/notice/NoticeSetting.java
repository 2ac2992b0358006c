package jp.kiba.tenancy.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of notice and whether the member wants it by e-mail. */
record NoticeSetting(@Schema(required = true) String kind, @Schema(required = true) boolean wanted) {}
