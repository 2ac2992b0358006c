/** Planted: what it does not show. */
package jp.kiba.app.architecture.planted.kernel.inner;
