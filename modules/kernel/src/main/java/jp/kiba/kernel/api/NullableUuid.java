package jp.kiba.kernel.api;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** For a column of ids that may be null: reading one, EclipseLink's own conversion fails. */
@Converter
public class NullableUuid implements AttributeConverter<UUID, UUID> {
  @Override
  public UUID convertToDatabaseColumn(UUID id) {
    return id;
  }

  @Override
  public UUID convertToEntityAttribute(UUID stored) {
    return stored;
  }
}
