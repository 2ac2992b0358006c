/** What a trade comes to, without tax and per rate of tax. */
package jp.kiba.trading.amount;
