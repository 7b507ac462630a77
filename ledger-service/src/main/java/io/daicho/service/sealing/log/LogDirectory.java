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

    /** A contract's log that goes on, or did last, for reading; without a checkpoint where there is none. */
    public ContractLog log(ContractId contract) {
        return log(contract, newest(contract));
    }

    /**
     * One of a contract's logs, for reading.
     *
     * @param number which: 1 is the first
     */
    public ContractLog log(ContractId contract, int number) {
        return new ContractLog(new FolderFiles(folder(contract, number)));
    }

    /** Which of a contract's logs goes on, or did last: each after the first was opened because the one before had ended. */
    public int newest(ContractId contract) {
        int number = 1;
        while (Files.isDirectory(folder(contract, number + 1))) {
            number++;
        }
        return number;
    }

    /** Writes one of a contract's logs. */
    public LogWriter writer(ContractId contract, int number, Disk disk) {
        return new LogWriter(folder(contract, number), disk);
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

    /** Where one of a contract's logs lies: the first in the folder of the contract, the further ones in folders below it. */
    public Path folder(ContractId contract, int number) {
        Path first = path.resolve(contract.value());
        return number == 1 ? first : first.resolve(Integer.toString(number));
    }
}
