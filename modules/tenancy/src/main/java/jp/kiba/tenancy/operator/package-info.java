/** What the staff who run Kiba do: invite, suspend, reactivate. */
package jp.kiba.tenancy.operator;
