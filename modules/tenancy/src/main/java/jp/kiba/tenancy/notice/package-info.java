/** Tells members what concerns them: in the application, and by e-mail as they choose. */
package jp.kiba.tenancy.notice;
