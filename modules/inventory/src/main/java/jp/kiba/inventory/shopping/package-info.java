/** Wood that is needed by a day at a place, line by line, and who could deliver it. */
package jp.kiba.inventory.shopping;
