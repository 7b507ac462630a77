package io.daicho.service.verifying.log;

import io.daicho.proof.text.Decimal;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.log.ContractLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The widths in which a tile or bundle lies there beside its fullest form. */
final class Partials {
    private Partials() {}

    static List<Integer> widths(ContractLog log, String fullPath) {
        try {
            return log.files().list(fullPath + ".p").stream()
                    .map(name -> Decimal.parse(name).orElse(0))
                    .filter(width -> width > 0 && width < TilePath.FULL)
                    .map(Long::intValue)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
