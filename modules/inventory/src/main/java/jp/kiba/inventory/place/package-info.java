/** Where a company's stock lies. */
package jp.kiba.inventory.place;
