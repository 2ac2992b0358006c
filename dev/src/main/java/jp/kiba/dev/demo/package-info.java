/** Fictional companies that trade, loaded through the same HTTP API that people use. */
package jp.kiba.dev.demo;
