/** Bringing stock in from workbooks: upload, mapping, a trial, and the import itself, each row once. */
package jp.kiba.inventory.importing;
