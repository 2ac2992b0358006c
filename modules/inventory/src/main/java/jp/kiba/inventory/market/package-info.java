/** What everyone offers: wood, price and whose it is, and nothing about a person. */
package jp.kiba.inventory.market;
