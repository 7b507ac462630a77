package io.daicho.service.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files with one fault each, in one folder, beside {@code sentences.txt}: a line a file, with its name and the sentence that
 * it is refused with. They are made once, by the test method that is called with {@code -DwriteFaults=true}.
 *
 * @param folder where
 */
public record Faults(Path folder) {
    private static final String SENTENCES = "sentences.txt";

    /** Verifies a file. */
    public interface Verifying {
        /** Fails with the sentence. */
        void verify(byte[] file) throws Malformed, ProofFailed;
    }

    /** Those in the folder of this name among the resources of a package. */
    public static Faults of(Class<?> test, String name) {
        return new Faults(Path.of("src/test/resources", test.getPackageName().replace('.', '/'), "bad", name));
    }

    /** A file that belongs to all of them, such as the certificate that is trusted. */
    public byte[] file(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Each file with a fault, and its sentence. */
    public Stream<String[]> all() throws IOException {
        return Files.readAllLines(folder.resolve(SENTENCES)).stream().map(line -> line.split(" +", 2));
    }

    /** That every file is one of the sentences', or one that belongs to all. */
    public void areAllTold(String... common) throws IOException {
        List<String> expected = new ArrayList<>(List.of(common));
        expected.add(SENTENCES);
        all().forEach(fault -> expected.add(fault[0]));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** What a file is refused with; {@code accepted} where it is not. */
    public static String sentence(byte[] file, Verifying verifying) {
        try {
            verifying.verify(file);
            return "accepted";
        } catch (Malformed | ProofFailed refused) {
            return String.valueOf(refused.getMessage()).replace('\n', ' ');
        }
    }

    /** Writes the files, and the sentences that they are refused with now: to be read before they are kept. */
    public void write(Map<String, byte[]> common, Map<String, byte[]> faults, Verifying verifying) throws IOException {
        Files.createDirectories(folder);
        StringBuilder sentences = new StringBuilder();
        for (Map.Entry<String, byte[]> file : common.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        for (Map.Entry<String, byte[]> fault : faults.entrySet()) {
            Files.write(folder.resolve(fault.getKey()), fault.getValue());
            sentences.append(String.format("%-32s %s%n", fault.getKey(), sentence(fault.getValue(), verifying)));
        }
        Files.writeString(folder.resolve(SENTENCES), sentences);
    }
}
