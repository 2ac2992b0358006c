/** A company's logo, which is public as its card is. */
package jp.kiba.tenancy.logo;
