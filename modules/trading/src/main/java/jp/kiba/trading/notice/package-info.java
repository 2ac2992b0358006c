/** What members are told of orders. */
package jp.kiba.trading.notice;
