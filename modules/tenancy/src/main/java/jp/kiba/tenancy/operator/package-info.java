/** What the staff who run Kiba do: invite, suspend, reactivate, close. */
package jp.kiba.tenancy.operator;
