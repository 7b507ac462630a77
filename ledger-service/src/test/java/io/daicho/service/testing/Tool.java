package io.daicho.service.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A program that others made, which checks what ours says. Where it is missing a test fails and says what to install. */
public final class Tool {
    /** With this system property, tests that need a program that is not there are skipped. */
    private static final String SKIP = "withoutTools";

    private static final long MOST_SECONDS = 300;

    private final String name;

    private Tool(String name) {
        this.name = name;
    }

    /** OpenSSL's program. */
    public static Tool openssl() {
        return of("openssl", "openssl");
    }

    /** The verifier of PDF signatures in Poppler. */
    public static Tool pdfsig() {
        return of("pdfsig", "poppler-utils");
    }

    /** The keeper of NSS's databases of certificates. */
    public static Tool certutil() {
        return of("certutil", "libnss3-tools");
    }

    /** Traces the calls of a process, and lets them fail. */
    public static Tool strace() {
        return of("strace", "strace");
    }

    private static Tool of(String name, String debian) {
        boolean there = List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        if (!there) {
            Assumptions.assumeFalse(Boolean.getBoolean(SKIP), name + " is not there, and -D" + SKIP + "=true was said");
            throw new AssertionError("This test has the program " + name + " check what ours says, and it is not there."
                    + " On Debian: apt-get install " + debian + ". To leave such tests out: -D" + SKIP + "=true");
        }
        return new Tool(name);
    }

    /** Calls it in a folder; whatever it prints, and its exit code at the end. */
    public String call(Path folder, Object... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(name));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        return run(folder, command);
    }

    /** Calls lines of a shell in a folder; whatever they print, and the exit code of the last one at the end. */
    public static String shell(Path folder, String lines) {
        return run(folder, List.of("bash", "-c", lines));
    }

    private static String run(Path folder, List<String> command) {
        try {
            Path out = Files.createTempFile(folder, "out-", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " does not end");
            }
            String said = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
            Files.delete(out);
            return said + "exit " + process.exitValue();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
