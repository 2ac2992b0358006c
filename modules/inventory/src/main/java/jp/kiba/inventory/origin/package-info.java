/** Where wood comes from, what proves it lawful, and how that goes along with it. */
package jp.kiba.inventory.origin;
