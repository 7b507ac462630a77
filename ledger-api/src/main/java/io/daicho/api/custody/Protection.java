package io.daicho.api.custody;

import io.daicho.api.id.KeyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a copy is protected (article 3, annex 2(1)).
 *
 * @param measures the measures, in any order; empty: none
 * @param key for {@link Measure#ENCRYPTION}: under which key, where it is on record
 */
public record Protection(List<Measure> measures, @Nullable KeyId key) {
    /** Checks that a key goes with encryption. */
    public Protection {
        measures = measures.stream().distinct().sorted().toList();
        if (key != null && !measures.contains(Measure.ENCRYPTION)) {
            throw new IllegalArgumentException("a key is named, but ENCRYPTION is not among the measures");
        }
    }

    /** The measures that the text names. */
    public enum Measure {
        /** 暗号化. */
        ENCRYPTION,
        /** パスワードの設定. */
        PASSWORD,
        /** 匿名化. */
        ANONYMISATION,
        /** アクセス制限. */
        ACCESS_CONTROL,
        /** 施錠ができる書庫等. */
        LOCKED_STORAGE
    }
}
