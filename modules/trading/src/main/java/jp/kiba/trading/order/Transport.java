package jp.kiba.trading.order;

/** Who carries the goods: 売り手が届ける 買い手が引き取る. */
public enum Transport { SELLER_DELIVERS, BUYER_COLLECTS }
