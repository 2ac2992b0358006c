/** The walls between companies, tried from inside the server: its pool, its transactions, its threads, its JPA. */
package jp.kiba.app.incontainer;
