/** Trading relationships, asked for and accepted. */
package jp.kiba.tenancy.partner;
