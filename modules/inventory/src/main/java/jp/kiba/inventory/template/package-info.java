/** Empty workbooks to fill in, one for each kind of wood, which the import understands as they are. */
package jp.kiba.inventory.template;
