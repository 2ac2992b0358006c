/** One trace from the request into what it causes. */
package jp.kiba.kernel.trace;
