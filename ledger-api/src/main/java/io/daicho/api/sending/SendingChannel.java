package io.daicho.api.sending;

/** By which way something is sent. */
public enum SendingChannel {
    /** 電子メール. */
    EMAIL,
    /** ファイル交換・転送サービス. */
    FILE_EXCHANGE,
    /** オンラインストレージ. */
    ONLINE_STORAGE,
    /** By post, by courier or by hand: annex 6 has no rule for it. */
    DELIVERY
}
