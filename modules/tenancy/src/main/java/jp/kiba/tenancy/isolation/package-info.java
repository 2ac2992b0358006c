/** Proves from the catalog and by trying that no company reaches another's book, and says so in a report. */
package jp.kiba.tenancy.isolation;
