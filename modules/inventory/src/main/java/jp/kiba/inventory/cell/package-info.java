/** What people write into the cells of a workbook, and what it means. Never guesses: what could mean two things is refused with both. */
package jp.kiba.inventory.cell;
