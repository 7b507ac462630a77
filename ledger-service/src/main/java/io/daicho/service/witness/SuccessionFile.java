package io.daicho.service.witness;

import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogFiles;
import io.daicho.service.sealing.log.Succession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file in which keys of a log name those that follow: one note, or all of them as the log serves them. */
public final class SuccessionFile {
    private SuccessionFile() {}

    /**
     * Reads them, in order; at least one. Nothing of them is verified here.
     *
     * @throws UnusableWitness if it is not such a file
     */
    public static List<Succession> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnusableWitness("There is no file " + file + ".");
        }
        try {
            List<Succession> read = new ContractLog(new Alone(file)).successions();
            if (read.isEmpty()) {
                throw new UnusableWitness("There is no succession in the file " + file + ".");
            }
            return read;
        } catch (BrokenLog fault) {
            throw new UnusableWitness(fault.getMessage() + ".", fault);
        }
    }

    /**
     * One file in the place of a log's. A note that stands alone has no empty line after it.
     *
     * @param file the file
     */
    private record Alone(Path file) implements LogFiles {
        @Override
        public Optional<byte[]> read(String path) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length;
            if (end > 1 && bytes[end - 1] == '\n' && bytes[end - 2] != '\n') {
                bytes = Arrays.copyOf(bytes, end + 1);
                bytes[end] = '\n';
            }
            return Optional.of(bytes);
        }

        @Override
        public List<String> list(String folder) {
            return List.of();
        }

        @Override
        public String where() {
            return file.toString();
        }
    }
}
