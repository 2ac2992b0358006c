/** What members look for again and again, and who tells them when something new is there. */
package jp.kiba.inventory.savedsearch;
