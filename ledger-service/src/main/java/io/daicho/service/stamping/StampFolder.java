package io.daicho.service.stamping;

import io.daicho.service.store.keyring.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stamps of some things, and what is still to be stamped, in files: {@code <digest>.<authority>.tsr} is a stamp, and
 * {@code <digest>.<authority>} in the other folder says that one is wanted. What was wanted stays so through a crash.
 *
 * @param path the folder of the stamps; made with the first of them
 * @param wishes the folder of what is wanted, on the same disk; made when something is
 */
public record StampFolder(Path path, Path wishes) {
    private static final String ENDING = ".tsr";
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.([a-z0-9.-]+)");

    /**
     * A stamp that is there or wanted.
     *
     * @param digest SHA-256 of what is stamped, in hexadecimal digits
     * @param authority the name of the authority
     */
    public record Entry(String digest, String authority) {
        String name() {
            return digest + "." + authority;
        }

        /** The digest as bytes. */
        public byte[] sha256() {
            return HexFormat.of().parseHex(digest);
        }
    }

    /** The stamps that are there. */
    public List<Entry> stamps() {
        return entries(path, ENDING);
    }

    /** What is still to be stamped. */
    public List<Entry> wanted() {
        List<Entry> wanted = entries(wishes, "");
        wanted.removeAll(stamps());
        return wanted;
    }

    /** When a stamp came or was wanted last; empty where none ever was. */
    Optional<Instant> last() {
        return Stream.concat(
                        stamps().stream().map(this::stamp), wanted().stream().map(this::wanted))
                .map(file -> file.toFile().lastModified())
                .max(Long::compare)
                .map(Instant::ofEpochMilli);
    }

    /** Whether something has a stamp of this authority, or one is wanted. */
    public boolean has(Entry entry) {
        return Files.exists(stamp(entry)) || Files.exists(wanted(entry));
    }

    /** The file of a stamp. */
    public Path stamp(Entry entry) {
        return path.resolve(entry.name() + ENDING);
    }

    private Path wanted(Entry entry) {
        return wishes.resolve(entry.name());
    }

    /** Notes that a stamp is wanted; on disk when the call returns. What is there or wanted already stays as it is. */
    public void want(Entry entry, Instant now) {
        if (has(entry)) {
            return;
        }
        try {
            Files.createDirectories(wishes);
            place(wanted(entry), (now + "\n").getBytes(StandardCharsets.US_ASCII));
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

    /** A file is made among the wishes, and moved to its place when it is on disk. */
    private void place(Path file, byte[] content) throws IOException {
        Files.createDirectories(wishes);
        Path fresh = wishes.resolve(file.getFileName() + ".new");
        Files.write(fresh, content);
        Durable.file(fresh);
        Durable.move(fresh, file);
    }

    private List<Entry> entries(Path folder, String ending) {
        List<Entry> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (String file :
                    files.map(each -> each.getFileName().toString()).sorted().toList()) {
                Matcher name = NAME.matcher(file.substring(0, Math.max(0, file.length() - ending.length())));
                if (file.endsWith(ending) && !file.endsWith(".new") && name.matches()) {
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
