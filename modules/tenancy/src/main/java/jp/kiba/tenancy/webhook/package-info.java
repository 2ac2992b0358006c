/** Outbound webhooks: a company's own programs hear of what happens, signed, and again until they have heard. */
package jp.kiba.tenancy.webhook;
