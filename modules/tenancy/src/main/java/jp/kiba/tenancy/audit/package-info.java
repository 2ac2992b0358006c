/** A company's audit trail over HTTP. */
package jp.kiba.tenancy.audit;
