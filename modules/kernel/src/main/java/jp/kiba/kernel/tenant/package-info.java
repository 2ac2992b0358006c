/** Binds a transaction to one company's role and schema, where it cannot be forgotten. */
package jp.kiba.kernel.tenant;
