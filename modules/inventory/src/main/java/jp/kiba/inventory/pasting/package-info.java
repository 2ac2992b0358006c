/** Wood as people paste it from a spreadsheet or a message. */
package jp.kiba.inventory.pasting;
