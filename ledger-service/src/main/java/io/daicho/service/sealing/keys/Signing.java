package io.daicho.service.sealing.keys;

import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.LogDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and under which names. While one key follows another both are here, until every log has been told; a crash in
 * between changes nothing in that. For one thread.
 */
public final class Signing {
    private final LogDirectory directory;
    private final Disk disk;
    private final OriginBase base;
    private final boolean isGiven;
    private LogKey key;
    private @Nullable LogKey former;

    private Signing(
            LogDirectory directory, Disk disk, OriginBase base, boolean isGiven, LogKey key, @Nullable LogKey former) {
        this.directory = directory;
        this.disk = disk;
        this.base = base;
        this.isGiven = isGiven;
        this.key = key;
        this.former = former;
    }

    /**
     * What was configured.
     *
     * @param base the base of the origins; absent: the one in the log directory, made by chance at the first start
     * @param key the key; absent: the one in the log directory, made at the first start
     * @param former the key that it follows; absent: the one in the log directory, if there is one
     */
    public record Given(
            @Nullable OriginBase base,
            @Nullable LogKey key,
            @Nullable LogKey former) {}

    /**
     * Opens what is there, and makes what is not.
     *
     * @throws UnusableKey if the key cannot be used
     */
    public static Signing open(LogDirectory directory, Given given, Disk disk) {
        OriginBase base = given.base() == null
                ? OriginBase.at(directory.base(), disk)
                : given.base().keptAt(directory.base(), disk);
        boolean isHere = Files.exists(directory.key());
        if (given.key() != null) {
            LogKey former = given.former() == null && isHere ? PemKey.read(directory.key()) : given.former();
            return new Signing(directory, disk, base, true, given.key(), former);
        }
        if (!isHere) {
            write(LogKey.make(), directory, disk);
        }
        LogKey current = PemKey.read(directory.key());
        return Files.exists(directory.nextKey())
                ? new Signing(directory, disk, base, false, PemKey.read(directory.nextKey()), current)
                : new Signing(directory, disk, base, false, current, null);
    }

    /** What the origins begin with. */
    public OriginBase base() {
        return base;
    }

    /** The key that signs. */
    public LogKey key() {
        return key;
    }

    /** The key that it follows, while there may be logs that have not been told; absent otherwise. */
    public @Nullable LogKey former() {
        return former;
    }

    /**
     * Makes the key that signs from now on. Every log is to be told, and then {@link #settle} to be called.
     *
     * @throws CannotRotate if the key was given
     */
    public void rotate() throws IOException {
        if (isGiven) {
            throw new CannotRotate("The log key is configured (daicho.sealing.key-store). Configure the new one"
                    + " there, the present one as daicho.sealing.former-key-store, and start again.");
        }
        if (former == null) {
            LogKey next = LogKey.make();
            PemKey.write(next, directory.nextKey(), disk);
            former = key;
            key = next;
        }
    }

    /** Every log has been told: the former key is removed. */
    public void settle() throws IOException {
        if (!isGiven && former != null) {
            if (Files.exists(directory.nextKey())) {
                disk.move(directory.nextKey(), directory.key());
            }
            disk.forceFolder(directory.path());
            former = null;
        }
    }

    private static void write(LogKey key, LogDirectory directory, Disk disk) {
        try {
            PemKey.write(key, directory.key(), disk);
        } catch (IOException failure) {
            throw new UncheckedIOException(directory.key() + " cannot be written: " + failure.getMessage(), failure);
        }
    }
}
