/** The grades of the trade, and the words for them. */
package jp.kiba.inventory.grade;
