package io.daicho.service.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a shell that a document tells its reader to call. */
public final class Documented {
    private Documented() {}

    /** Those in the first block of a section of a page of the reference. */
    public static String shell(String page, String section) {
        try {
            String text = Files.readString(Path.of("..", "docs", "reference", page));
            Matcher block = Pattern.compile("(?s)\n##+ " + Pattern.quote(section) + "\n.*?```sh\n(.*?)```")
                    .matcher(text);
            if (!block.find()) {
                throw new AssertionError("no lines of a shell under \"" + section + "\" in " + page);
            }
            return block.group(1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
