/** Where files come in and go out by addresses that are a permission in themselves. */
package jp.kiba.app.file;
