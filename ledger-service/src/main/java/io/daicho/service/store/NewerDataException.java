package io.daicho.service.store;

/** The data was written by a newer version of this software, so this one leaves it alone. */
public final class NewerDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewerDataException(String where, int found, int known) {
        super(where + " has data format " + found + ", this version knows formats up to " + known
                + ". A newer version wrote it, and an older one could damage it. Use the newer version, or restore a"
                + " backup that was taken before the upgrade.");
    }
}
