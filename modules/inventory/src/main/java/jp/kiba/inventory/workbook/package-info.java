/** Workbooks as companies have them: any of the usual files as rows of cells, and what the columns of stock are called. */
package jp.kiba.inventory.workbook;
