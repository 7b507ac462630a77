package io.daicho.service.foreign;

import java.nio.file.Path;

/**
 * Where something was read.
 *
 * @param file in which file
 * @param number its line or record there, from 1
 */
public record Origin(Path file, long number) {
    @Override
    public String toString() {
        return file + ":" + number;
    }
}
