/** Brings every schema up to date and keeps spare ones ready. */
package jp.kiba.tenancy.migration;
