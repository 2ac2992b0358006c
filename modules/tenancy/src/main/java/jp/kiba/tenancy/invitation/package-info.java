/** One-time links that let a company or a colleague in. */
package jp.kiba.tenancy.invitation;
