/** A colleague's consent to an order above one's limit: the buyer's own business. */
package jp.kiba.trading.approval;
