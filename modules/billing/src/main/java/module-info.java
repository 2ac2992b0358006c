/** Subscriptions, settlements, payments. */
module jp.kiba.billing {
}
