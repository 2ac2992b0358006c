/** What other modules may ask of messages and ratings: nothing yet. */
package jp.kiba.chatratings.api;
