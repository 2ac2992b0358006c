/** E-mail: queued with what it tells of, sent by SMTP, forgotten when it is gone. */
package jp.kiba.kernel.mail;
