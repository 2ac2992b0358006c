/** Tells members by e-mail what concerns them, as far as they want to know. */
package jp.kiba.tenancy.notice;
