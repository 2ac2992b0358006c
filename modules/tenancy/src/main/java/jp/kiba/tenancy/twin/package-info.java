/** Compares both companies' copies of whatever they share, every night and whenever the operator wants. */
package jp.kiba.tenancy.twin;
