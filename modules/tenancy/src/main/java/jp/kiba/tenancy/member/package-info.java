/** The people of a company. */
package jp.kiba.tenancy.member;
