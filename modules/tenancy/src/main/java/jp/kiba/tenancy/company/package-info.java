/** A company's own profile: what everybody sees, and what only partners see. */
package jp.kiba.tenancy.company;
