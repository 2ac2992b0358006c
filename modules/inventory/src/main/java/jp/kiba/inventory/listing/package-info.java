/** What the company offers, and from which lot. */
package jp.kiba.inventory.listing;
