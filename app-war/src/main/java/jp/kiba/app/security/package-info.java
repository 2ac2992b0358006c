/** Who sent the request: tokens, issuers, rate limits. */
package jp.kiba.app.security;
