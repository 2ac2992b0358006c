/** The image's content, run without an engine: what is in it, how it starts, and how it stops. */
package jp.kiba.app.image;
