/** One effect and one answer for a command sent twice. */
package jp.kiba.kernel.idempotency;
