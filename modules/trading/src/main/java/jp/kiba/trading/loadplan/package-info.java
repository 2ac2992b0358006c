/** What goes on which vehicle on which day, of however many orders. */
package jp.kiba.trading.loadplan;
