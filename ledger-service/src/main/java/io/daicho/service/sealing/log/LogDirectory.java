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

    /** Every log there is: those of the contracts, and last that of the machine. */
    public List<LogName> logs() {
        Stream<LogName> contracts = contracts().stream().map(LogName::of);
        return Files.isDirectory(folder(LogName.MACHINE, 1))
                ? Stream.concat(contracts, Stream.of(LogName.MACHINE)).toList()
                : contracts.toList();
    }

    /** A contract's log that goes on, or did last, for reading; without a checkpoint where there is none. */
    public ContractLog log(ContractId contract) {
        return log(LogName.of(contract));
    }

    /** The log of that name that goes on, or did last, for reading; without a checkpoint where there is none. */
    public ContractLog log(LogName name) {
        return log(name, newest(name));
    }

    /**
     * One of a contract's logs, for reading.
     *
     * @param number which: 1 is the first
     */
    public ContractLog log(ContractId contract, int number) {
        return log(LogName.of(contract), number);
    }

    /**
     * One of the logs of that name, for reading.
     *
     * @param number which: 1 is the first
     */
    public ContractLog log(LogName name, int number) {
        return new ContractLog(new FolderFiles(folder(name, number)));
    }

    /** Which of a contract's logs goes on, or did last. */
    public int newest(ContractId contract) {
        return newest(LogName.of(contract));
    }

    /** Which of the logs of that name goes on, or did last: each after the first was opened because the one before had ended. */
    public int newest(LogName name) {
        int number = 1;
        while (Files.isDirectory(folder(name, number + 1))) {
            number++;
        }
        return number;
    }

    /** Writes one of the logs of that name. */
    public LogWriter writer(LogName name, int number, Disk disk) {
        return new LogWriter(folder(name, number), disk);
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

    /** Where one of a contract's logs lies. */
    public Path folder(ContractId contract, int number) {
        return folder(LogName.of(contract), number);
    }

    /** Where one of the logs of that name lies: the first in the folder of that name, the further ones in folders below it. */
    public Path folder(LogName name, int number) {
        Path first = path.resolve(name.value());
        return number == 1 ? first : first.resolve(Integer.toString(number));
    }
}
