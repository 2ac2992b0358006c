/** Where companies' files lie, and the short-lived addresses by which they come and go. */
package jp.kiba.kernel.file;
