/** How the schemas of all companies stand: cells, spares, and whose could not be migrated. */
package jp.kiba.tenancy.fleet;
