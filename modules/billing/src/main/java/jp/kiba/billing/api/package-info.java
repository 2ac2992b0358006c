/** What other modules may ask of billing: nothing yet. Invoices and payments come with the capability that takes money. */
package jp.kiba.billing.api;
