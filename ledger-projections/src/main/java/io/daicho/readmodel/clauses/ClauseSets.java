package io.daicho.readmodel.clauses;

import io.daicho.conclusions.clauseset.ClauseSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The editions of the clauses, by name: those that come with the ledger, and those of a directory. */
public final class ClauseSets {
    private static final List<String> SHIPPED = List.of("jp-municipal-infosec-2025", "gdpr-28-2016");

    private final Map<String, ClauseSet> editions;
    private final Map<String, String> digests;
    private final Map<String, String> texts;

    private ClauseSets(Map<String, ClauseSet> editions, Map<String, String> digests, Map<String, String> texts) {
        this.editions = Map.copyOf(editions);
        this.digests = Map.copyOf(digests);
        this.texts = Map.copyOf(texts);
    }

    /** The editions that come with the ledger. */
    public static ClauseSets shipped() {
        return Shipped.READ_ONCE;
    }

    private static final class Shipped {
        private static final ClauseSets READ_ONCE = read();

        private static ClauseSets read() {
            Map<String, ClauseSet> editions = new HashMap<>();
            Map<String, String> texts = new HashMap<>();
            for (String edition : SHIPPED) {
                ClauseSetFile file = ClauseSets.read(edition);
                editions.put(edition, file.clauseSet());
                texts.put(edition, file.text());
            }
            return new ClauseSets(editions, Map.of(), texts);
        }
    }

    /**
     * These, and those in the files {@code *.json} of a directory.
     *
     * @throws UnusableClauseSet if one of the files is not what it should be, or has an edition that comes with the ledger
     */
    public ClauseSets and(Path directory) {
        ClauseSets all = this;
        for (Path file : files(directory)) {
            all = all.and(file.toString(), ClauseSetFile.read(file));
        }
        return all;
    }

    /**
     * These, and one that came along with something else, such as a pack. The file of an edition that is here already is
     * passed over.
     *
     * @param name what it is called, as errors say it
     * @param file its bytes
     * @throws UnusableClauseSet if it is not what it should be, or an edition that is here already with another text
     */
    public ClauseSets and(String name, byte[] file) {
        ClauseSetFile read = ClauseSetFile.read(name, file);
        return text(read.clauseSet().edition()).filter(read.text()::equals).isPresent() ? this : and(name, read);
    }

    private ClauseSets and(String name, ClauseSetFile read) {
        Map<String, ClauseSet> all = new HashMap<>(editions);
        Map<String, String> ofFiles = new HashMap<>(digests);
        Map<String, String> allTexts = new HashMap<>(texts);
        String edition = read.clauseSet().edition();
        if (all.put(edition, read.clauseSet()) != null) {
            throw new UnusableClauseSet("The clause set " + name + " cannot be used: there is an edition \"" + edition
                    + "\" already, which contracts may rest on. Give this one another name.");
        }
        ofFiles.put(edition, read.digest());
        allTexts.put(edition, read.text());
        return new ClauseSets(all, ofFiles, allTexts);
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ClauseSetFile.ENDING))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UnusableClauseSet("The directory of clause sets " + directory + " cannot be read: " + failure
                    + ". Name a directory with files *.json.");
        }
    }

    private static ClauseSetFile read(String edition) {
        String name = "/io/daicho/clausesets/" + edition + ClauseSetFile.ENDING;
        try (InputStream file = ClauseSets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the clause set " + name + " is missing from the class path");
            }
            return ClauseSetFile.read(name, file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The edition of this name, if there is one. */
    public Optional<ClauseSet> edition(String name) {
        return Optional.ofNullable(editions.get(name));
    }

    /**
     * The edition of this name, which a contract was registered with.
     *
     * @throws UnusableClauseSet if there is none
     */
    public ClauseSet needed(String name) {
        return edition(name)
                .orElseThrow(() -> new UnusableClauseSet("A contract on record was registered with the clause set "
                        + name
                        + ", which is not here; there are " + new TreeSet<>(editions.keySet()) + ". Put its file "
                        + name + ClauseSetFile.ENDING + " into the folder clausesets of the data directory."));
    }

    /** The SHA-256 of the file of an edition, if it was read from a directory. */
    public Optional<String> digest(String edition) {
        return Optional.ofNullable(digests.get(edition));
    }

    /** The file of an edition as it was read, if there is that edition. */
    public Optional<String> text(String edition) {
        return Optional.ofNullable(texts.get(edition));
    }

    /** The SHA-256 of the file of an edition, wherever it comes from. */
    public Optional<String> textDigest(String edition) {
        return text(edition).map(text -> ClauseSetFile.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The names of all editions. */
    public Set<String> editions() {
        return editions.keySet();
    }
}
