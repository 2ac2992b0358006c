/** Domain events: audit trail, outbox, relay. */
package jp.kiba.kernel.event;
