/** An order with its lines, shipments and steps: the same record in the book of the buyer and of the seller. */
package jp.kiba.trading.order;
