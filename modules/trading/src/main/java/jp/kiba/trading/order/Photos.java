package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.kernel.api.Problem;
import jp.kiba.trading.attachment.Attachments;

/** Files of an order that show something, as the ids are kept: between commas. */
@ApplicationScoped
class Photos {
  @Inject
  Attachments attachments;

  /** @throws Problem 422 naming the field when the order has no such file */
  String kept(UUID orderId, List<UUID> photos, String field) {
    if (!photos.isEmpty() && !attachments.ids(orderId).containsAll(photos)) {
      throw Problem.refused(field, "trading.no-such-photo");
    }
    return photos.stream().distinct().map(UUID::toString).collect(Collectors.joining(","));
  }

  static List<UUID> read(String kept) {
    return Stream.of(kept.split(",")).filter(id -> !id.isEmpty()).map(UUID::fromString).toList();
  }
}
