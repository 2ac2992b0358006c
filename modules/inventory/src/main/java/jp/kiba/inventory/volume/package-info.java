/** What a form shows while dimensions are typed: the volume by the rule that will be stored. */
package jp.kiba.inventory.volume;
