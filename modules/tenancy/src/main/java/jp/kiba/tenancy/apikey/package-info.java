/** Keys with which a company's own programs call. */
package jp.kiba.tenancy.apikey;
