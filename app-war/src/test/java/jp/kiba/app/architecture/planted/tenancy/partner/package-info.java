/** Planted: a noun that reaches where it should not. */
package jp.kiba.app.architecture.planted.tenancy.partner;
