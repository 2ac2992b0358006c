/** The user's own workbook, as it goes back: a column and comments that say what is wrong, and nothing else changed. */
package jp.kiba.inventory.result;
