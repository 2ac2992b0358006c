/** Planted: ways around the wall. */
package jp.kiba.app.architecture.planted.trading.ledger;
