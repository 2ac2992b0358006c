/** Conventions that every answer keeps: log line, headers, limits, OpenAPI. */
package jp.kiba.app.http;
