package io.daicho.service.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another process works on the data directory; only one can at a time. */
public final class DirectoryInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable URI url;

    DirectoryInUseException(Path directory, Holder holder) {
        super("The directory " + directory + " is in use by " + holder.description()
                + ". Only one process at a time may work on a ledger. "
                + (holder.url() == null
                        ? "Stop that process first, or give its address with --url URL to let it do the work."
                        : "Let it do the work with --url " + holder.url() + ", or stop it first."));
        this.url = holder.url();
    }

    /** Where the other process can be asked, if it said so. */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }
}
