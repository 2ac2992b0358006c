/** What other modules may know of papers: what happens to them. */
package jp.kiba.documents.api;
