/** Counting what lies at a place, and putting the book right. */
package jp.kiba.inventory.stocktake;
