/** SCIM 2.0: a company's directory keeps its members and their roles here. */
package jp.kiba.tenancy.scim;
