/** Finds the member behind a verified token, and says who is signed in. */
package jp.kiba.tenancy.signin;
