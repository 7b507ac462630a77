package io.daicho.service.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;

/** Where sealed files lie, by names that say nothing. What is on it is durable; nothing on it is ever changed. */
public interface Shelf {
    /**
     * Puts a file there; when this returns, it is on disk. The file given is gone then.
     *
     * @throws io.daicho.api.fact.Refused if the disk does not take it
     */
    void put(String name, Path file) throws IOException;

    /**
     * Opens what lies under a name.
     *
     * @throws java.nio.file.NoSuchFileException if nothing does
     */
    InputStream open(String name) throws IOException;

    /** Takes it away, if it is there. */
    void delete(String name) throws IOException;

    /** What has lain there for so long that, were it needed, a fact would name it. */
    Set<String> settled() throws IOException;
}
