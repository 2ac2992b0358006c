/** Vehicles, and how much of what is to be shipped one of them takes. */
package jp.kiba.trading.loading;
