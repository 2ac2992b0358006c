/** What the orders of our book come to: turnover, how long they take, whether they come in time, what wood has cost. */
package jp.kiba.trading.report;
