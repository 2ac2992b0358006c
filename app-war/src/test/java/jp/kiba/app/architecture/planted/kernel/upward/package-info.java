/** Planted: looks up to what stands on it. */
package jp.kiba.app.architecture.planted.kernel.upward;
