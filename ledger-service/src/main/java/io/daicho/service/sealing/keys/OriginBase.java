package io.daicho.service.sealing.keys;

import io.daicho.api.id.ContractId;
import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.store.keyring.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the origins of a ledger's logs begin with, such as {@code ledger.example.jp}: a name that no other ledger has.
 *
 * @param value the base, without a slash at its end
 */
public record OriginBase(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:_-]*(/[A-Za-z0-9._-]+)*");
    private static final Pattern FURTHER = Pattern.compile("/([2-9]|[1-9]\\d{1,3})");
    private static final int RANDOM_BYTES = 8;

    /** A base that can stand in an origin. */
    public OriginBase {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the base of origins \"" + value
                    + "\" is not a name such as ledger.example.jp or ledger.example.jp/logs");
        }
    }

    /**
     * Reads it.
     *
     * @throws UnusableBase if it is not of its form
     */
    public static OriginBase read(Path file) {
        try {
            return new OriginBase(Files.readString(file).strip());
        } catch (IOException | IllegalArgumentException fault) {
            throw new UnusableBase(file, fault);
        }
    }

    /** Reads it, and makes one by chance where there is none. */
    public static OriginBase at(Path file, Disk disk) {
        return Files.exists(file)
                ? read(file)
                : new OriginBase("daicho-" + HexFormat.of().formatHex(Secret.bytes(RANDOM_BYTES)))
                        .writtenTo(file, disk);
    }

    /** Sees to it that it can be read there, so that a log alone says how its origin should begin. */
    OriginBase keptAt(Path file, Disk disk) {
        return Files.exists(file) && read(file).equals(this) ? this : writtenTo(file, disk);
    }

    /**
     * The origin of one of a contract's logs.
     *
     * @param number which: 1 is the first
     */
    public String origin(ContractId contract, int number) {
        return origin(LogName.of(contract), number);
    }

    /**
     * The origin of one of the logs of that name.
     *
     * @param number which: 1 is the first
     */
    public String origin(LogName name, int number) {
        return value + "/" + name.numbered(number);
    }

    /** Which of a contract's logs has this origin; empty where none has. */
    public OptionalInt number(ContractId contract, String origin) {
        String first = origin(contract, 1);
        Matcher further = FURTHER.matcher(origin.startsWith(first) ? origin.substring(first.length()) : "");
        if (further.matches()) {
            return OptionalInt.of(Integer.parseInt(further.group(1)));
        }
        return origin.equals(first) ? OptionalInt.of(1) : OptionalInt.empty();
    }

    private OriginBase writtenTo(Path file, Disk disk) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            disk.makeFolder(Objects.requireNonNull(file.getParent()));
            disk.write(fresh, (value + "\n").getBytes(StandardCharsets.UTF_8));
            disk.force(fresh);
            disk.move(fresh, file);
            disk.forceFolder(Objects.requireNonNull(file.getParent()));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be written: " + failure.getMessage(), failure);
        }
    }
}
