package jp.kiba.inventory.workbook;

/** A sheet of a workbook.
 *  @param name empty for a file that is but one sheet */
public record Sheet(int index, String name, boolean hidden) {}
