/** How a company likes its papers: language, numbers, bank, remarks, seal. */
package jp.kiba.documents.letterhead;
