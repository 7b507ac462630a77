package io.daicho.service.backup;

import io.daicho.api.journal.FactJson;
import io.daicho.proof.text.Sha256;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.access.MachineNotes;
import io.daicho.service.access.Note;
import io.daicho.service.files.Shelves;
import io.daicho.service.store.file.SqliteCopy;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.DirectoryVerification;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Makes a data directory of a backup, its evidence files on the shelf that the settings name. With the keys, what was erased after the backup was made is erased in it before
 * anybody can open it.
 */
public final class Restore {
    private static final Pattern NAMES = Pattern.compile("ledger\\.db|access\\.db|format|demo|evidence/[0-9a-f]{32}");

    private final Clock clock;

    private final ProgressListener progress;

    /** Restores that verify at the time of this clock; told of every file, how many of how many are unpacked. */
    public Restore(Clock clock, ProgressListener progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * What was restored.
     *
     * @param facts how many facts
     * @param createdAt when the backup was made
     * @param erased what was erased since, and is erased here too
     * @param unreadable how many details and files cannot be opened with the keys given
     * @param missing evidence files that were not in the backup
     * @param verified what the verification of all this came to
     */
    public record Restored(
            long facts,
            String createdAt,
            List<SqliteCopy.Gone> erased,
            long unreadable,
            List<String> missing,
            Report verified) {}

    /**
     * Restores one.
     *
     * @param keys a copy of the keyring; null: details and evidence files stay closed
     * @throws BackupException if it is not whole, or the directory is not empty
     */
    public Restored run(Path backup, Path directory, @Nullable Path keys) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        refuseUsed(target);
        Path fresh = target.resolveSibling(target.getFileName() + ".restoring");
        if (Files.exists(fresh)) {
            throw new BackupException(
                    "The directory " + fresh + " is there: an earlier restore was cut off. Delete it first.");
        }
        try (ZipFile zip = opened(backup)) {
            Manifest manifest = manifest(zip, backup);
            refuseOtherKeys(manifest, keys);
            create(fresh);
            Restored restored = null;
            try {
                unpack(zip, manifest, fresh);
                restored = finish(manifest, fresh, keys);
                note(manifest, fresh);
                Shelves.fill(fresh, clock);
            } finally {
                if (restored == null) {
                    delete(fresh);
                }
            }
            Files.deleteIfExists(target);
            Files.move(fresh, target);
            return restored;
        }
    }

    /** After the verification, so that it says what the backup held. A backup without notes is of a version that took none along. */
    private void note(Manifest manifest, Path fresh) {
        if (Files.exists(fresh.resolve(MachineNotes.FILE))) {
            try (MachineNotes notes = new MachineNotes(fresh, clock)) {
                notes.note(Note.restored(manifest.createdAt()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void refuseUsed(Path target) throws IOException {
        if (Files.exists(target)) {
            try (var entries = Files.list(target)) {
                if (entries.findAny().isPresent()) {
                    throw new BackupException("The directory " + target + " is not empty. Restore into a new one.");
                }
            }
        }
    }

    private static ZipFile opened(Path backup) throws IOException {
        if (!Files.isRegularFile(backup)) {
            throw new BackupException("There is no file " + backup + ". Check the path.");
        }
        try {
            return new ZipFile(backup.toFile());
        } catch (java.util.zip.ZipException broken) {
            throw new BackupException("The file " + backup + " is no backup, or was cut off: " + broken.getMessage()
                    + ". Get it again, whole.");
        }
    }

    private static Manifest manifest(ZipFile zip, Path backup) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupException("The file " + backup + " is no backup: it has no " + Manifest.NAME + ".");
        }
        try (InputStream json = zip.getInputStream(entry)) {
            Manifest manifest = FactJson.mapper().readValue(json, Manifest.class);
            if (manifest == null) {
                throw unreadable(backup, "it says nothing");
            }
            if (manifest.format() != Manifest.FORMAT) {
                throw new BackupException("The backup has form " + manifest.format() + "; this version knows form "
                        + Manifest.FORMAT + ". Use the version that made it, or a newer one.");
            }
            if (!manifest.isWhole()) {
                throw unreadable(backup, "it does not say all that it should");
            }
            return manifest;
        } catch (JacksonException broken) {
            throw unreadable(backup, broken.getOriginalMessage());
        }
    }

    private static BackupException unreadable(Path backup, String why) {
        return new BackupException("The " + Manifest.NAME + " in " + backup + " cannot be read: " + why
                + ". Get the backup again, whole.");
    }

    private static void refuseOtherKeys(Manifest manifest, @Nullable Path keys) {
        if (keys == null) {
            return;
        }
        if (!Files.exists(keys)) {
            throw new BackupException("There is no file " + keys + ". Check the path of --keys.");
        }
        try (Keyring given = Keyring.read(keys)) {
            if (!given.id().equals(manifest.keyring())) {
                throw new BackupException("The keys in " + keys + " are those of another ledger (" + given.id()
                        + "); this backup needs " + manifest.keyring() + ".");
            }
        }
    }

    private void unpack(ZipFile zip, Manifest manifest, Path fresh) throws IOException {
        Set<String> found = new HashSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (name.equals(Manifest.NAME)) {
                continue;
            }
            String expected = manifest.files().get(name);
            if (expected == null || !isOfBackup(name) || !found.add(name)) {
                throw new BackupException("The backup was changed: nothing says that \"" + name + "\" belongs to it.");
            }
            Path file = fresh.resolve(name);
            Files.createDirectories(file.getParent());
            try (DigestInputStream content = new DigestInputStream(zip.getInputStream(entry), Sha256.begin());
                    OutputStream out = Files.newOutputStream(file)) {
                content.transferTo(out);
                String digest =
                        HexFormat.of().formatHex(content.getMessageDigest().digest());
                if (!digest.equals(expected)) {
                    throw new BackupException("The backup was changed: the SHA-256 of " + name + " is " + digest
                            + ", its manifest says " + expected + ".");
                }
            } catch (java.util.zip.ZipException broken) {
                throw new BackupException(
                        "The backup was changed: " + name + " cannot be unpacked (" + broken.getMessage() + ").");
            }
            progress.at(found.size(), manifest.files().size());
        }
        for (String name : manifest.files().keySet()) {
            if (!found.contains(name)) {
                throw new BackupException("The backup is not whole: " + name + " is missing.");
            }
        }
    }

    private static boolean isOfBackup(String name) {
        return NAMES.matcher(name).matches() || Manifest.isClauseSet(name) || PackedLogs.isOne(name);
    }

    private Restored finish(Manifest manifest, Path fresh, @Nullable Path keys) throws IOException {
        SqliteCopy copy = new SqliteCopy(fresh.resolve(Manifest.LEDGER));
        if (keys == null) {
            return new Restored(
                    copy.facts(),
                    manifest.createdAt(),
                    List.of(),
                    copy.unreadable(null),
                    manifest.missing(),
                    verify(fresh));
        }
        try (Keyring given = Keyring.read(keys)) {
            given.copyTo(fresh.resolve("keyring"));
            Files.writeString(fresh.resolve("keyring-id"), given.id() + "\n");
            List<SqliteCopy.Gone> erased = copy.erase(given);
            for (SqliteCopy.Gone each : erased) {
                // The name comes from the backup: one that is no name of an evidence file may lead anywhere.
                if (each.content() != null
                        && NAMES.matcher(Manifest.EVIDENCE + each.content()).matches()) {
                    Files.deleteIfExists(fresh.resolve(Manifest.EVIDENCE + each.content()));
                }
            }
            SigningKeys.giveBack(keys, fresh);
            return new Restored(
                    copy.facts(),
                    manifest.createdAt(),
                    erased,
                    copy.unreadable(given),
                    manifest.missing(),
                    verify(fresh));
        }
    }

    /** There are no read models yet to compare the conclusions with: they are made of the facts. */
    private Report verify(Path fresh) {
        Demands demands = new Demands(Trust.NONE, List.of(), false, Demands.USUAL_HEARTBEAT);
        return new DirectoryVerification(fresh, demands, clock.instant()).run(ProgressListener.NONE);
    }

    private static void create(Path fresh) throws IOException {
        FileAttribute<?>[] ownersOnly =
                fresh.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createDirectories(fresh, ownersOnly);
        Files.createDirectories(fresh.resolve("evidence"));
        Files.createDirectories(fresh.resolve(Manifest.CLAUSE_SETS));
    }
}
