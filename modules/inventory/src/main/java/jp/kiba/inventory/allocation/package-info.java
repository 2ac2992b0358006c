/** Pieces of lots set aside for lines of trades, and taken out for their shipments. */
package jp.kiba.inventory.allocation;
