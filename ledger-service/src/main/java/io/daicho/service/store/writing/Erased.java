package io.daicho.service.store.writing;

import org.jspecify.annotations.Nullable;

/**
 * A detail that a committed fact erased, whose key is to be destroyed.
 *
 * @param keyring which keyring has its key
 * @param slot where in it
 * @param by the id of the fact
 * @param content the name of its evidence file, if it had one
 */
public record Erased(
        String keyring, long slot, String by, @Nullable String content) {}
