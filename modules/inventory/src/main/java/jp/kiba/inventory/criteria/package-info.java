/** Wood as people ask for it: in ranges, and in words such as 杉 105×105×3000〜4000 KD 特一等 京都. */
package jp.kiba.inventory.criteria;
