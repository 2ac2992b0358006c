/** Wood, its volume, what is offered and what is taken out of stock, for the modules that trade it. */
package jp.kiba.inventory.api;
