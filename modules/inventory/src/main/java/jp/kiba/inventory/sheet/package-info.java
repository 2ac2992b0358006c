/** Lists as files: typed, streamed page by page, in the reader's language, with no text that a program would run. */
package jp.kiba.inventory.sheet;
