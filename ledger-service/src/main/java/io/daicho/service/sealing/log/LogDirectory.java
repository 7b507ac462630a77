package io.daicho.service.sealing.log;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.OpaqueId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder {@code log} of a data directory (decision 0015). What belongs to no contract has an underscore before its name,
 * which no contract's id can have.
 *
 * @param path where it is
 */
public record LogDirectory(Path path) {
    /** That of a data directory. */
    public static LogDirectory of(Path data) {
        return new LogDirectory(data.resolve("log"));
    }

    /** The contracts that have a log, in the order of their ids. */
    public List<ContractId> contracts() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(path)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> OpaqueId.FORM.matcher(name).matches())
                    .sorted()
                    .map(ContractId::new)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(path + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    /** A contract's log, for reading; without a checkpoint where there is none. */
    public ContractLog log(ContractId contract) {
        return new ContractLog(new FolderFiles(folder(contract)));
    }

    /** Writes a contract's log. */
    public LogWriter writer(ContractId contract, Disk disk) {
        return new LogWriter(folder(contract), disk);
    }

    /** The file with the private key, where it is not configured elsewhere. */
    public Path key() {
        return path.resolve("_key");
    }

    /** The file with the key that is to follow, while one follows another. */
    public Path nextKey() {
        return path.resolve("_key.next");
    }

    /** The file with the base of the origins. */
    public Path base() {
        return path.resolve("_base");
    }

    private Path folder(ContractId contract) {
        return path.resolve(contract.value());
    }
}
