/** Work that outlives a request: kept in the database, done by any node, taken up again after a crash. */
package jp.kiba.kernel.job;
