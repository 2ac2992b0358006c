/** What a developer needs beside the server: a database, a way to sign in, a mailbox, demo data. None of it is in the WAR. */
package jp.kiba.dev;
