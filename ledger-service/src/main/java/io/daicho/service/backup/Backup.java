package io.daicho.service.backup;

import io.daicho.api.fact.InstantText;
import io.daicho.api.journal.FactJson;
import io.daicho.proof.text.Sha256;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.access.MachineNotes;
import io.daicho.service.access.Note;
import io.daicho.service.files.Shelf;
import io.daicho.service.files.Shelves;
import io.daicho.service.files.Unclosed;
import io.daicho.service.sealing.log.LogCopy;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.store.file.SqliteCopy;
import io.daicho.service.store.keyring.Durable;
import io.daicho.service.store.keyring.Keyring;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a backup of a data directory, whether or not a process works on it: one ZIP, without keys. */
public final class Backup {
    private final Clock clock;

    private final ProgressListener progress;

    /** Backups that say when they were made by this clock; told of every evidence file, how many of how many are in them. */
    public Backup(Clock clock, ProgressListener progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * What was made.
     *
     * @param facts how many facts it has
     * @param files how many evidence files
     * @param missing evidence files that belong to it and were not there
     */
    public record Made(long facts, int files, List<String> missing) {}

    /**
     * Makes one.
     *
     * @throws BackupException if there is nothing to back up, or the file is there already
     */
    public Made make(Path directory, Path target) throws IOException {
        Path ledger = directory.resolve(Manifest.LEDGER);
        if (!Files.exists(ledger)) {
            throw new BackupException(
                    "There is no " + ledger + ". Where the facts are in PostgreSQL, back that up with its"
                            + " own means, and copy what lies in the data directory beside it: log, evidence, access.db,"
                            + " clausesets and format, and the keys (keyring, keyring-id, log/_key, document-key.pem) to"
                            + " a place of their own.");
        }
        if (Files.exists(target)) {
            throw new BackupException("The file " + target + " is there already. Give the backup a name of its own.");
        }
        Path parent = target.toAbsolutePath().getParent();
        Path folder = Files.createTempDirectory(parent, ".backup-");
        Path fresh = folder.resolve("backup.zip");
        try {
            Made made = write(directory, ledger, folder.resolve(Manifest.LEDGER), fresh);
            Durable.file(fresh);
            Durable.move(fresh, target);
            note(directory, made);
            return made;
        } finally {
            Files.deleteIfExists(folder.resolve(Manifest.LEDGER));
            Files.deleteIfExists(folder.resolve(MachineNotes.FILE));
            Files.deleteIfExists(fresh);
            Files.delete(folder);
        }
    }

    /** Whoever takes a copy of everything looked at everything. A machine that has no log yet has nothing to be noted in. */
    private void note(Path directory, Made made) {
        if (Files.isDirectory(LogDirectory.of(directory).folder(LogName.MACHINE, 1))) {
            try (MachineNotes notes = new MachineNotes(directory, clock)) {
                notes.note(Note.backedUp(made.facts()));
            }
        }
    }

    /**
     * Writes a copy of the keys to a place of their own, over the copy that is there. To be called after {@link #make}.
     *
     * @return the files that it wrote: the keyring, then the keys that sign logs and documents, as far as they lie here
     */
    public List<Path> copyKeys(Path directory, Path target) throws IOException {
        Path keyring = directory.resolve("keyring");
        if (!Files.exists(keyring)) {
            throw new BackupException("There is no " + keyring + ", so there are no keys to copy.");
        }
        try (Keyring keys = Keyring.read(keyring)) {
            keys.copyTo(target.toAbsolutePath());
        }
        List<Path> written = new ArrayList<>(List.of(target));
        written.addAll(SigningKeys.keep(directory, target));
        return written;
    }

    /** Logs first: what they seal is in the store that is copied after them. */
    private Made write(Path directory, Path ledger, Path copied, Path target) throws IOException {
        TreeMap<String, String> digests = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        int files = 0;
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            Set<String> begun = new SqliteCopy(ledger).logs();
            new PackedLogs(directory).each((name, content) -> add(zip, name, content, digests));
            SqliteCopy copy = new SqliteCopy(copied);
            copy.make(ledger);
            copy.forgetLogsBut(begun);
            add(zip, Manifest.LEDGER, copied, digests);
            if (Files.exists(directory.resolve(MachineNotes.FILE))) {
                Path notes = copied.resolveSibling(MachineNotes.FILE);
                new SqliteCopy(notes).make(directory.resolve(MachineNotes.FILE));
                add(zip, MachineNotes.FILE, notes, digests);
            }
            for (String name : List.of("format", "demo")) {
                if (Files.exists(directory.resolve(name))) {
                    add(zip, name, directory.resolve(name), digests);
                }
            }
            for (Path edition : editions(directory)) {
                add(zip, Manifest.CLAUSE_SETS + edition.getFileName(), edition, digests);
            }
            Shelf shelf = Shelves.of(directory, clock);
            TreeSet<String> contents = new TreeSet<>(copy.contents());
            for (String name : contents) {
                try (InputStream content = shelf.open(name)) {
                    add(zip, Manifest.EVIDENCE + name, content::transferTo, digests);
                    files++;
                } catch (NoSuchFileException gone) {
                    missing.add(name);
                }
                progress.at(files + missing.size(), contents.size());
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    InstantText.of(clock.instant()),
                    keyring(directory),
                    copy.facts(),
                    digests,
                    missing);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(FactJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return new Made(manifest.facts(), files, missing);
        }
    }

    /** The editions of the clauses that do not come with the ledger. */
    private static List<Path> editions(Path directory) throws IOException {
        Path folder = directory.resolve(Manifest.CLAUSE_SETS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Manifest.isClauseSet(Manifest.CLAUSE_SETS + file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static String keyring(Path directory) throws IOException {
        Path mark = directory.resolve("keyring-id");
        return Files.exists(mark) ? Files.readString(mark).strip() : "";
    }

    private static void add(ZipOutputStream zip, String name, Path file, Map<String, String> digests)
            throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            add(zip, name, content::transferTo, digests);
        }
    }

    private static void add(ZipOutputStream zip, String name, LogCopy.Content content, Map<String, String> digests)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream digesting = new DigestOutputStream(new Unclosed(zip), Sha256.begin());
        content.writeTo(digesting);
        zip.closeEntry();
        digests.put(name, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
    }
}
