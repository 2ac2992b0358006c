package jp.kiba.inventory.shopping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text lines as pasted from a spreadsheet or a message: one line of the list each */
record ReadLines(@NotBlank @Size(max = 30_000) String text) {}
