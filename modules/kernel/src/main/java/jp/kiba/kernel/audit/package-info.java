/** A company's audit trail: reading it, sealing it into a chain, and finding the first link that does not hold. */
package jp.kiba.kernel.audit;
