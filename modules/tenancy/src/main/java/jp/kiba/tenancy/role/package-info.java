/** What the roles of a company allow: the presets, and those it made itself. */
package jp.kiba.tenancy.role;
