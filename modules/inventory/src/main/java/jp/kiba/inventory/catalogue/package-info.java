/** The words that forms offer: species, grades, prefectures, each in both languages. */
package jp.kiba.inventory.catalogue;
