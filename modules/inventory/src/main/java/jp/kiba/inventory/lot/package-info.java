/** What a company has in stock, and every movement that made it so. */
package jp.kiba.inventory.lot;
