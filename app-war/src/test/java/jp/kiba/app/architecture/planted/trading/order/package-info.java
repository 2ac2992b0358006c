/** Planted: resources that forget what they owe. */
package jp.kiba.app.architecture.planted.trading.order;
