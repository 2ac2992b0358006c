/** Messages of an order and ratings after it. */
module jp.kiba.chatratings {
}
