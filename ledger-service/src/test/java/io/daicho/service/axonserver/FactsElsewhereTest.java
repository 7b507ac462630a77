package io.daicho.service.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.cli.LedgerCommandLine;
import io.daicho.service.testing.Lines;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger whose settings would leave its facts to Axon Server. */
class FactsElsewhereTest {
    private static final String SETTING = "axon.axonserver.enabled";

    @TempDir
    Path directory;

    @AfterEach
    void forget() {
        System.clearProperty(SETTING);
    }

    @Test
    void doesNotStartAndSaysInOneSentenceWhyAndWhatToSet() throws Exception {
        System.setProperty(SETTING, "true");
        StringWriter said = new StringWriter();
        Path data = directory.resolve("data");

        int code = LedgerCommandLine.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(said),
                "import",
                Lines.file(directory, Lines.registered()).toString(),
                "--data",
                data.toString());

        assertThat(code).isEqualTo(1);
        assertThat(said.toString().lines())
                .singleElement()
                .asString()
                .startsWith("With axon.axonserver.enabled=true")
                .contains("sealed", "Set axon.axonserver.event-store.enabled=false");
        assertThat(data).doesNotExist();
    }
}
