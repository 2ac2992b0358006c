package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Calls many orders off, each as it was seen. The other sides read the reason. */
record BulkCancel(@NotEmpty @Size(max = 200) List<@NotNull @Valid SeenOrder> orders, @NotBlank @Size(max = 500) String reason) {}
