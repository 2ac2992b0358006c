/** Planted: what the lowest module shows. */
package jp.kiba.app.architecture.planted.kernel.api;
