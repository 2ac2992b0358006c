/** Planted: what lies above kernel shows. */
package jp.kiba.app.architecture.planted.tenancy.api;
