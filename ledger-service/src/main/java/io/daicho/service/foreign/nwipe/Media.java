package io.daicho.service.foreign.nwipe;

import java.time.Instant;
import java.util.List;

/** Which copies lie on media. */
public interface Media {
    /** The copies that are live at an instant on a medium of this serial number. */
    List<CopyOnMedium> live(String serialNumber, Instant at);
}
