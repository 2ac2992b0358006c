package jp.kiba.tenancy.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of notice, and when the member is told of it by e-mail. */
record NoticeSetting(@Schema(required = true) String kind, @Schema(required = true) Delivery delivery) {}
