package io.daicho.service.verifying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes bytes of files: one bit, some bytes, the end, everything; or puts one in the place of another. */
final class FileMutations {
    private final Path data;
    private final Random random;

    FileMutations(Path data, Random random) {
        this.data = data;
        this.random = random;
    }

    Mutation bitOf(String kind, String file) throws IOException {
        byte[] bytes = Files.readAllBytes(data.resolve(file));
        int at = random.nextInt(bytes.length);
        int bit = random.nextInt(8);
        bytes[at] ^= (byte) (1 << bit);
        Files.write(data.resolve(file), bytes);
        return Mutation.of(kind, file + ": bit " + bit + " of byte " + at, file);
    }

    Mutation anything(String kind, List<String> files) throws IOException {
        String file = files.get(random.nextInt(files.size()));
        Path path = data.resolve(file);
        byte[] bytes = Files.readAllBytes(path);
        switch (random.nextInt(6)) {
            case 0 -> {
                byte[] cut = Arrays.copyOf(bytes, random.nextInt(Math.max(1, bytes.length)));
                Files.write(path, cut);
                return Mutation.of(kind, file + ": cut to " + cut.length, file);
            }
            case 1 -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(40));
                for (int i = bytes.length; i < longer.length; i++) {
                    longer[i] = (byte) random.nextInt();
                }
                Files.write(path, longer);
                return Mutation.of(kind, file + ": added " + (longer.length - bytes.length), file);
            }
            case 2 -> {
                Files.delete(path);
                return Mutation.of(kind, file + ": removed", file);
            }
            case 3 -> {
                String other = files.get(random.nextInt(files.size()));
                Files.write(path, Files.readAllBytes(data.resolve(other)));
                return Mutation.of(kind, file + ": overwritten with " + other, file);
            }
            default -> {
                return bitOf(kind, file);
            }
        }
    }

    /** The files below a folder, as names below the directory. */
    static List<String> below(Path data, String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data.resolve(folder))) {
            files.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString())
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }
}
