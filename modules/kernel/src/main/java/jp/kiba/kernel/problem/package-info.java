/** Turns every failure into an RFC 9457 problem. */
package jp.kiba.kernel.problem;
