package jp.kiba.tenancy.review;

/** Why a reviewer's access ended: the company took its consent back, the operator revoked it, or its time was over. */
enum ReviewEnd { WITHDRAWN, REVOKED, EXPIRED }
