/** Failures that somebody must hear of are told to a chat, whatever else watches the log. */
package jp.kiba.kernel.alert;
