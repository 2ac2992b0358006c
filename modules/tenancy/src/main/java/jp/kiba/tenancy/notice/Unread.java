package jp.kiba.tenancy.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notices a member has not read, counted up to 100. */
record Unread(@Schema(required = true) int unread) {}
