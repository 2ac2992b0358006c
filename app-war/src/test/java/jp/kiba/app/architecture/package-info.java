/** Holds the code to the rules of STYLE.md. Every rule is seen to fail on a violation planted below {@code planted}. */
package jp.kiba.app.architecture;
