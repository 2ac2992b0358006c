/** Serves the web UI. */
package jp.kiba.app.web;
