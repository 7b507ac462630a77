package io.daicho.service.stamping;

import io.daicho.service.store.keyring.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stamps of some things, and what is still to be stamped, in files of one folder: {@code <digest>.<authority>.tsr} is a
 * stamp, and {@code <digest>.<authority>.wanted} says that one is wanted. What was wanted stays so through a crash.
 *
 * @param path the folder; made with the first file in it
 */
public record StampFolder(Path path) {
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})\\.([a-z0-9.-]+)\\.(tsr|wanted)");

    /**
     * A stamp that is there or wanted.
     *
     * @param digest SHA-256 of what is stamped, in hexadecimal digits
     * @param authority the name of the authority
     */
    public record Entry(String digest, String authority) {
        /** The digest as bytes. */
        public byte[] sha256() {
            return HexFormat.of().parseHex(digest);
        }
    }

    /** The stamps that are there. */
    public List<Entry> stamps() {
        return entries("tsr");
    }

    /** What is still to be stamped. */
    public List<Entry> wanted() {
        List<Entry> wanted = entries("wanted");
        wanted.removeAll(stamps());
        return wanted;
    }

    /** Whether something has a stamp of this authority, or one is wanted. */
    public boolean has(Entry entry) {
        return Files.exists(stamp(entry)) || Files.exists(wanted(entry));
    }

    /** The file of a stamp. */
    public Path stamp(Entry entry) {
        return path.resolve(entry.digest() + "." + entry.authority() + ".tsr");
    }

    private Path wanted(Entry entry) {
        return path.resolve(entry.digest() + "." + entry.authority() + ".wanted");
    }

    /** Notes that a stamp is wanted; on disk when the call returns. What is there or wanted already stays as it is. */
    public void want(Entry entry, Instant now) {
        if (has(entry)) {
            return;
        }
        try {
            Files.createDirectories(path);
            place(wanted(entry), (now + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** Since when it is wanted. */
    public Instant wantedSince(Entry entry) {
        try {
            return Instant.parse(Files.readString(wanted(entry)).strip());
        } catch (DateTimeParseException edited) {
            throw failed(new IOException(wanted(entry) + " does not say since when", edited));
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** Puts a stamp there; on disk when the call returns, and wanted no more. */
    public void put(Entry entry, byte[] response) {
        try {
            Files.createDirectories(path);
            place(stamp(entry), response);
            Files.deleteIfExists(wanted(entry));
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    private static void place(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, content);
        Durable.file(fresh);
        Durable.move(fresh, file);
    }

    private List<Entry> entries(String kind) {
        List<Entry> found = new ArrayList<>();
        if (!Files.isDirectory(path)) {
            return found;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches() && name.group(3).equals(kind)) {
                    found.add(new Entry(name.group(1), name.group(2)));
                }
            }
            return found;
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    private UncheckedIOException failed(IOException failure) {
        return new UncheckedIOException("The folder of time stamps " + path + " cannot be used: " + failure, failure);
    }
}
