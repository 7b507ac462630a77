package io.daicho.service.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes the files of a pack, one after the other. */
@FunctionalInterface
public interface PackFiles {
    /** Writes what a file holds. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it; leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Takes a file of this name. */
    void add(String name, Content content) throws IOException;

    /** Takes a file of bytes. */
    default void add(String name, byte[] content) throws IOException {
        add(name, out -> out.write(content));
    }

    /** Takes a text in UTF-8. */
    default void add(String name, String content) throws IOException {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
