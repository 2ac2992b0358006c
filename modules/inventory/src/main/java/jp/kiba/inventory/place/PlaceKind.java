package jp.kiba.inventory.place;

/** 土場, 倉庫, その他. */
enum PlaceKind { YARD, WAREHOUSE, OTHER }
