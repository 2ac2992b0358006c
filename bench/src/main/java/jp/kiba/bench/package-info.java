/** What Kiba costs: over HTTP, against the same SQL alone, when it starts, and in memory. */
package jp.kiba.bench;
