package jp.kiba.inventory.workbook;

/** The files that can be read. */
public enum WorkbookFormat { XLSX, XLS, CSV }
