package io.daicho.service.paper;

import java.time.Instant;
import java.util.List;

/**
 * What a document says about itself beside its pages. Everything comes from outside: the same imprint and the same pages
 * give the same bytes.
 *
 * @param title its title
 * @param createdAt when it was made
 * @param attached files that it carries
 */
public record Imprint(String title, Instant createdAt, List<Attached> attached) {
    /** Keeps its own list. */
    public Imprint {
        attached = List.copyOf(attached);
    }

    /** Without files. */
    public static Imprint of(String title, Instant createdAt) {
        return new Imprint(title, createdAt, List.of());
    }
}
