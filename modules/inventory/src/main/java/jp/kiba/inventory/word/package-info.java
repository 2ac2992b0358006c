/** Words as people type them, and what they are the same as. */
package jp.kiba.inventory.word;
