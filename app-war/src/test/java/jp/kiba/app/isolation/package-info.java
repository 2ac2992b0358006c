/** The walls between companies, tried from the database's side: no server, no code of ours between the test and the rule. */
package jp.kiba.app.isolation;
