/** Support access: a company lets the operator look at its book for some hours, and sees in its trail what was looked at. */
package jp.kiba.tenancy.support;
