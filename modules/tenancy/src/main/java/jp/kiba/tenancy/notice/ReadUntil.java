package jp.kiba.tenancy.notice;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** One has read all that came until then: what came later one may not have seen. */
record ReadUntil(@NotNull Instant until) {}
