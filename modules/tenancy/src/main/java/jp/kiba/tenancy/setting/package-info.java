/** How a company likes it: language, time zone, units, numbers of documents, the terms it usually proposes. */
package jp.kiba.tenancy.setting;
