/** Keeps secrets readable for the server and for nobody who only has the database. */
package jp.kiba.kernel.seal;
