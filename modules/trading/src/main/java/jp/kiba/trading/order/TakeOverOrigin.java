package jp.kiba.trading.order;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The origin of a line that was received becomes that of a lot of ours. */
record TakeOverOrigin(@NotNull UUID lineId, @NotNull UUID lotId) {}
