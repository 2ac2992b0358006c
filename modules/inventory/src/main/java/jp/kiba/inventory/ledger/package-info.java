/** What moved, when, where and why: the movements to read, and what they come to. */
package jp.kiba.inventory.ledger;
