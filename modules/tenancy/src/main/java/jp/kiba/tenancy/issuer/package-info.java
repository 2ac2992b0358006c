/** Customers' own identity providers: which there are, whose e-mail domains are whose, and what a provider says of itself. */
package jp.kiba.tenancy.issuer;
