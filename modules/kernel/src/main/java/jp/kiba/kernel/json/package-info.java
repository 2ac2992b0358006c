/** How JSON is read (strictly) and written. */
package jp.kiba.kernel.json;
