/** What is looked at every minute: what waits, what is in use. */
package jp.kiba.kernel.figure;
