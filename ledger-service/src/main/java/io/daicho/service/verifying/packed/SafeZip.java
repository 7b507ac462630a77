package io.daicho.service.verifying.packed;

import io.daicho.proof.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A ZIP from anybody, read in place: nothing is unpacked, no name is a path, and nothing is larger than it may be. */
final class SafeZip implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");
    private static final List<String> DOTS = List.of(".", "..");
    private static final int MOST_FILES = 1_000_000;
    private static final long MOST_UNPACKED = 1L << 40;
    private static final int MOST_IN_MEMORY = 64 * 1024 * 1024;

    private final Path file;
    private final ZipFile zip;
    private final SortedMap<String, ZipEntry> entries = new TreeMap<>();

    private SafeZip(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static SafeZip open(Path file) throws IOException {
        try {
            SafeZip opened = new SafeZip(file, new ZipFile(file.toFile()));
            try {
                opened.list();
                return opened;
            } catch (UnusablePack unusable) {
                opened.close();
                throw unusable;
            }
        } catch (ZipException | IllegalArgumentException notZip) {
            throw new UnusablePack(
                    file + " is no ZIP that can be read: " + notZip.getMessage() + ". Get it again, whole.");
        }
    }

    private void list() throws IOException {
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!NAME.matcher(name).matches() || Stream.of(name.split("/", -1)).anyMatch(DOTS::contains)) {
                throw new UnusablePack(
                        file + " has a file called \"" + name.replaceAll("\\p{Cntrl}", "?")
                                + "\", which no pack has: it would lie outside, or in the place of another. Nothing of it was read.");
            }
            if (entries.put(name, entry) != null) {
                throw new UnusablePack(file + " has two files called " + name + ". A pack has each once.");
            }
            unpacked += Math.max(0, entry.getSize());
            if (entries.size() > MOST_FILES || unpacked > MOST_UNPACKED || isBomb(unpacked)) {
                throw new UnusablePack(file + " says that it unpacks to " + unpacked + " bytes in " + entries.size()
                        + " files and more, from " + Files.size(file) + ". No pack does; nothing of it was unpacked.");
            }
        }
    }

    /** What is sealed does not compress, and texts do so a hundredfold at most. */
    private boolean isBomb(long unpacked) throws IOException {
        return unpacked > MOST_IN_MEMORY && unpacked / 200 > Files.size(file);
    }

    String where() {
        return file.toString();
    }

    List<String> names() {
        return new ArrayList<>(entries.keySet());
    }

    /** A small file. */
    Optional<byte[]> read(String name) throws IOException {
        Optional<InputStream> content = open(name);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream from = content.get()) {
            byte[] bytes = from.readNBytes(MOST_IN_MEMORY + 1);
            if (bytes.length > MOST_IN_MEMORY) {
                throw new UnusablePack(file + ": " + name + " has more than " + MOST_IN_MEMORY
                        + " bytes. No such file of a pack has.");
            }
            return Optional.of(bytes);
        }
    }

    /** A file from its beginning, never longer than it says. */
    Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new Bounded(zip.getInputStream(entry), entry.getSize(), file + ": " + name));
    }

    /** The SHA-256 of a salt and a file, hexadecimal; "nothing" where there is no such file, or it cannot be read. */
    String digest(String name, byte[] salt) {
        try {
            Optional<InputStream> content = open(name);
            if (content.isEmpty()) {
                return "nothing";
            }
            try (InputStream from = content.get()) {
                MessageDigest sha256 = Sha256.begin();
                sha256.update(salt);
                byte[] buffer = new byte[1 << 16];
                for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                    sha256.update(buffer, 0, read);
                }
                return HexFormat.of().formatHex(sha256.digest());
            }
        } catch (IOException damaged) {
            return "nothing: " + damaged.getMessage();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Bounded extends InputStream {
        private final InputStream from;
        private final String where;
        private long left;

        Bounded(InputStream from, long size, String where) {
            this.from = from;
            this.left = size;
            this.where = where;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = from.read(into, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new UnusablePack(where + " is longer than the ZIP says. It was not read on.");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
