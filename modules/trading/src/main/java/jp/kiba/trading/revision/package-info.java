/** The versions of what two companies put before each other and agreed, each kept whole. */
package jp.kiba.trading.revision;
