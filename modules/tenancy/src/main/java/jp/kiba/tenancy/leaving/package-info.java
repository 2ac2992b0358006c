/** How a company takes its data along, and how it leaves. */
package jp.kiba.tenancy.leaving;
