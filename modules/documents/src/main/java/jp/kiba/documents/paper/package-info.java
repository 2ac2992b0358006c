/** A trade paper as it is written, before it is set: who to whom, what, how much, in which language. */
package jp.kiba.documents.paper;
