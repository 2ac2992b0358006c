/** The whole of a company's book as one file, out of the database and in again. */
package jp.kiba.tenancy.transfer;
