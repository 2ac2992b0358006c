/** Trading terms with a partner, proposed by one side and agreed by the other. */
package jp.kiba.tenancy.terms;
