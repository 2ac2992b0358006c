package jp.kiba.inventory.transformation;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** lot.transformed, and lot.transformation_reversed when it was taken back. */
record TransformationEvent(String type, UUID subject, String detail) implements DomainEvent {}
