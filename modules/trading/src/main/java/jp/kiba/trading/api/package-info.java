/** What other modules may know of a trade: that something happened to it. */
package jp.kiba.trading.api;
