/** One request to several suppliers, none of whom learns of the others; and their answers side by side. */
package jp.kiba.trading.enquiry;
