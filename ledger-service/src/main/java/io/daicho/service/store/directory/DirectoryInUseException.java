package io.daicho.service.store.directory;

import io.daicho.service.words.ToldInWords;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another process works on the data directory; only one can at a time. */
public final class DirectoryInUseException extends ToldInWords {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable URI url;

    DirectoryInUseException(Path directory, Holder holder) {
        super(holder.url() == null ? "data.inUse" : "data.inUseThere", directory, holder.description(), holder.url());
        this.url = holder.url();
    }

    /** Where the other process can be asked, if it said so. */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }
}
