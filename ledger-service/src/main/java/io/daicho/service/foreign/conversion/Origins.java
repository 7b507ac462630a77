package io.daicho.service.foreign.conversion;

import io.daicho.service.foreign.Origin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** From which record each line of a journal comes, in twelve bytes a line. */
final class Origins {
    private final List<Path> files;
    private int[] fileOf = new int[1024];
    private long[] numberOf = new long[1024];
    private int size;

    Origins(List<Path> files) {
        this.files = List.copyOf(files);
    }

    void add(int file, long number) {
        if (size == fileOf.length) {
            fileOf = Arrays.copyOf(fileOf, size * 2);
            numberOf = Arrays.copyOf(numberOf, size * 2);
        }
        fileOf[size] = file;
        numberOf[size++] = number;
    }

    Origin of(long line) {
        int index = Math.toIntExact(line) - 1;
        return new Origin(files.get(fileOf[index]), numberOf[index]);
    }
}
