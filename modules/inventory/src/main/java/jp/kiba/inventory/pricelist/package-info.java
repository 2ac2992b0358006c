/** Prices for some customers: lists in the seller's book, and what comes out of them for each buyer on the market. */
package jp.kiba.inventory.pricelist;
