/** Calls to addresses that others wrote down, and to none that lies inside. */
package jp.kiba.kernel.outbound;
