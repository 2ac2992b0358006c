/** Papers as files. */
package jp.kiba.documents.document;
