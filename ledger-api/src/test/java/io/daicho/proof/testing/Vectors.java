package io.daicho.proof.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.daicho.api.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Test data of others, which lies beside the project and is not part of it: {@code ../shared/vectors} from its root. */
public final class Vectors {
    private static final Path FOLDER = Path.of("shared", "vectors");
    private static final Pattern LOG_KEY =
            Pattern.compile("example\\.com/log/testdata\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]+");

    private Vectors() {}

    /** A file or folder of it; the test that asks is skipped, and says so, where there is none. */
    public static Path path(String name) {
        Path here = Path.of("").toAbsolutePath();
        for (Path above = here; above != null; above = above.getParent()) {
            Path found = above.resolve(FOLDER);
            if (Files.isDirectory(found)) {
                return found.resolve(name);
            }
        }
        assumeThat(false)
                .as("SKIPPED: no %s beside the project, looked for from %s upwards", FOLDER, here)
                .isTrue();
        throw new AssertionError("not reached");
    }

    /** The files below a folder of it whose name ends so, in alphabetical order. */
    public static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The verifier key of the published log, as the page beside it says. */
    public static String keyOfPublishedLog() {
        Matcher key = LOG_KEY.matcher(Kept.text(path("README.md")));
        assertThat(key.find()).isTrue();
        return key.group();
    }
}
