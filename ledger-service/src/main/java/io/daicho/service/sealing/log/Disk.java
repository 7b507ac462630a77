package io.daicho.service.sealing.log;

import java.io.IOException;
import java.nio.file.Path;

/** The calls by which a log reaches the disk, each of which may fail. What is written is durable only after its force. */
public interface Disk {
    /** Makes a folder in one that is there; nothing where it is there itself. */
    void makeFolder(Path folder) throws IOException;

    /** Writes a file from its beginning, over what it held. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Makes a file that only its owner may read, and writes it; one that is there is replaced. */
    void writeSecret(Path file, byte[] bytes) throws IOException;

    /** Writes at the end of a file; makes it if it is not there. */
    void append(Path file, byte[] bytes) throws IOException;

    /** Cuts a file. */
    void truncate(Path file, long length) throws IOException;

    /** Flushes a file. */
    void force(Path file) throws IOException;

    /** Flushes the names in a folder. */
    void forceFolder(Path folder) throws IOException;

    /** Puts a file in the place of another, whole or not at all. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder; nothing where it is not there. */
    void delete(Path path) throws IOException;
}
