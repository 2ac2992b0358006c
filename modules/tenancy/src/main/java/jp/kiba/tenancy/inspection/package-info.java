/** The operator asks for an audit of the walls, sees how far it is, and keeps the reports. */
package jp.kiba.tenancy.inspection;
