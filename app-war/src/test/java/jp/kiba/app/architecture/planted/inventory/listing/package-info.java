/** Planted: the other half. */
package jp.kiba.app.architecture.planted.inventory.listing;
