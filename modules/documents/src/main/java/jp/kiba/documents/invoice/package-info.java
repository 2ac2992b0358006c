/** 締め請求: one invoice a month for each partner, of what was received, with what is carried over. */
package jp.kiba.documents.invoice;
