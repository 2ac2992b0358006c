package jp.kiba.trading.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong: 数量不足 破損 等級違い その他. */
@Schema(name = "ClaimKind")
enum ClaimKind { SHORT, DAMAGED, WRONG_GRADE, OTHER }
