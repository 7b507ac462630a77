package io.daicho.proof.merkle;

import io.daicho.proof.Malformed;
import io.daicho.proof.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The hashes of a proof as text: in base64, one a line, and an empty line after the last. */
public final class HashLines {
    /** The most that are read, and that a proof can need. */
    public static final int MOST = 63;

    private static final String WANTED = "a hash or an empty line";

    private HashLines() {}

    /** Reads up to the empty line. */
    public static List<Hash> read(Lines lines) throws Malformed {
        List<Hash> hashes = new ArrayList<>();
        for (String line = lines.next(WANTED); !line.isEmpty(); line = lines.next(WANTED)) {
            if (hashes.size() == MOST) {
                throw lines.fault("more than " + MOST + " hashes");
            }
            hashes.add(Hash.read(lines, "the hash", line));
        }
        return List.copyOf(hashes);
    }

    /** As they are read. */
    public static String write(List<Hash> hashes) {
        return hashes.stream().map(hash -> hash + "\n").collect(Collectors.joining()) + "\n";
    }
}
