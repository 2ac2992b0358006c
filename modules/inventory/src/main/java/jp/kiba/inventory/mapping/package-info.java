/** Which column of somebody's table means what, and what a row of it says. */
package jp.kiba.inventory.mapping;
