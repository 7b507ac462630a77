package io.daicho.service.verifying.packed;

import io.daicho.service.sealing.log.LogFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The log in a pack. */
final class ZippedLog implements LogFiles {
    private final SafeZip zip;
    private final String folder;

    ZippedLog(SafeZip zip, String folder) {
        this.zip = zip;
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        return zip.read(folder + path);
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        return zip.open(folder + path);
    }

    @Override
    public List<String> list(String name) {
        String start = folder + name + "/";
        return zip.names().stream()
                .filter(each -> each.startsWith(start))
                .map(each -> each.substring(start.length()))
                .filter(each -> each.indexOf('/') < 0)
                .toList();
    }

    @Override
    public String where() {
        return zip.where() + "!" + folder.replaceAll("/$", "");
    }
}
