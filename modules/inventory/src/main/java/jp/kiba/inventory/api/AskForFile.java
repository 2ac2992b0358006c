package jp.kiba.inventory.api;

import jakarta.validation.constraints.NotNull;

/** Asks for a list as a file, narrowed by the same parameters as the list itself. */
public record AskForFile(@NotNull SheetForm form) {}
