/** What one sees first in the morning: which orders wait for us, which for others, and which are late. */
package jp.kiba.trading.dashboard;
