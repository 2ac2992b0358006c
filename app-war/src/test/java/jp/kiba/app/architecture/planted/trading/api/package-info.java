/** Planted: events that others may hear of. */
package jp.kiba.app.architecture.planted.trading.api;
