/** What modules may use of the kernel. */
package jp.kiba.kernel.api;
