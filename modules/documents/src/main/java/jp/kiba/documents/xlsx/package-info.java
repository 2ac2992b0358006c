/** Papers as workbooks: the same figures as the PDF, as figures. */
package jp.kiba.documents.xlsx;
