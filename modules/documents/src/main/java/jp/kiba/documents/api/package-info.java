/** What other modules and the web may ask of trade documents: nothing yet. Papers come with the capability that issues them. */
package jp.kiba.documents.api;
