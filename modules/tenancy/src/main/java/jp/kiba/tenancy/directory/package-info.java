/** Public profiles of the companies on the marketplace. */
package jp.kiba.tenancy.directory;
