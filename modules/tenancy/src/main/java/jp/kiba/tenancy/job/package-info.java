/** How far long work is, over HTTP. */
package jp.kiba.tenancy.job;
