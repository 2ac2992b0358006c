/** Wood that became other wood: logs in, boards out, and the yield. */
package jp.kiba.inventory.transformation;
