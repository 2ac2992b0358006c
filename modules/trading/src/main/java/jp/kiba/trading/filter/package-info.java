/** Ways to look at the list of orders that a member keeps for themselves. */
package jp.kiba.trading.filter;
