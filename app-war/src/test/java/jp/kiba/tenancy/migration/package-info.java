/** The fleet of schemas, migrated for real: here and not in the module, because a whole PostgreSQL belongs to it. */
package jp.kiba.tenancy.migration;
