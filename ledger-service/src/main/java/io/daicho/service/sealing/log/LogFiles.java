package io.daicho.service.sealing.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of one contract's log are read from: a folder, an archive, a server. Paths are those of decision 0015 below
 * the contract, with a slash between folders, such as {@code tile/entries/000.p/3}.
 */
public interface LogFiles {
    /** What a file holds; empty where there is none. */
    Optional<byte[]> read(String path) throws IOException;

    /** The names of the files in a folder, in their order; none where there is no such folder. */
    List<String> list(String folder) throws IOException;

    /** A file read from its beginning, for those that may be large; empty where there is none. */
    default Optional<InputStream> open(String path) throws IOException {
        return read(path).map(ByteArrayInputStream::new);
    }

    /** Where it is, as errors call it. */
    String where();
}
