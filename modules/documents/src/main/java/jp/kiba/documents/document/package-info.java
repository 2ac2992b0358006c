/** Papers that were issued: numbered, the same in both books, never changed. */
package jp.kiba.documents.document;
