/** Papers as PDF of the kind that is made to be kept: tagged, searchable, with their fonts inside. */
package jp.kiba.documents.pdf;
