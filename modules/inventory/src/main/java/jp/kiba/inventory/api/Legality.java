package jp.kiba.inventory.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 合法性の確認: verified 確認できた, not yet 確認中, could not be verified 確認できない. */
@Schema(name = "Legality")
public enum Legality { VERIFIED, PENDING, UNVERIFIED }
