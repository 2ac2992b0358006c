package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The same for many orders, each as it was seen. */
record BulkOrders(@NotEmpty @Size(max = 200) List<@NotNull @Valid SeenOrder> orders) {}
