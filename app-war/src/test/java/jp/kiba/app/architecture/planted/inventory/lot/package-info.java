/** Planted: one half of a cycle, and what nobody needs. */
package jp.kiba.app.architecture.planted.inventory.lot;
