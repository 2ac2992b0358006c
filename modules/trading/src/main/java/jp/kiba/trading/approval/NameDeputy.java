package jp.kiba.trading.approval;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** A colleague decides in our place, from a day to a day, both included. */
record NameDeputy(@NotNull UUID memberId, @NotNull LocalDate from, @NotNull LocalDate until) {}
