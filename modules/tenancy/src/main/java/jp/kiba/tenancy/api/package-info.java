/** What other modules may know of companies, people and permissions. */
package jp.kiba.tenancy.api;
