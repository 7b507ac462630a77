package io.daicho.service.verifying;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change that was made.
 *
 * @param kind which kind of change
 * @param what what exactly, to make it again
 * @param files the files that it touched
 * @param contract the contract of the entry it hit, if it hit one
 * @param position the position of that entry
 */
record Mutation(
        String kind,
        String what,
        Set<String> files,
        @Nullable String contract,
        @Nullable Long position) {
    static Mutation of(String kind, String what, String... files) {
        return new Mutation(kind, what, Set.of(files), null, null);
    }
}
