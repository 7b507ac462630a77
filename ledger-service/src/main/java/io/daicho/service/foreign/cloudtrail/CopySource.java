package io.daicho.service.foreign.cloudtrail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * From where CopyObject copied: the header {@code x-amz-copy-source}, bucket and key, percent-encoded, with a version
 * perhaps.
 *
 * @param path the object
 * @param version which version; absent: not said
 */
record CopySource(String path, @Nullable String version) {
    private static final String VERSION = "?versionId=";

    static @Nullable CopySource read(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String source = header.startsWith("/") ? header.substring(1) : header;
        int at = source.indexOf(VERSION);
        String path = at < 0 ? source : source.substring(0, at);
        return new CopySource("s3://" + decoded(path), at < 0 ? null : source.substring(at + VERSION.length()));
    }

    /** A plus is itself in a path. Where a percent sign stands for itself, the path is written plainly. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException written) {
            return path;
        }
    }
}
