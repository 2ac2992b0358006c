/** Invoices as structured data: JP PINT of Peppol, in UBL 2.1. */
package jp.kiba.documents.pint;
