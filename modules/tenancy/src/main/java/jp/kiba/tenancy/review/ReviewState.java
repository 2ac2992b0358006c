package jp.kiba.tenancy.review;

/** How far a reviewer's access is. */
enum ReviewState { CONSENTED, ORDERED, READY, ENDING, ENDED }
