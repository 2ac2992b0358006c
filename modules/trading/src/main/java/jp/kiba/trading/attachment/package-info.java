/** Files of a trade, kept by both parties. */
package jp.kiba.trading.attachment;
