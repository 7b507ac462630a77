package io.daicho.service.foreign.nwipe;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a log says about one device in one run.
 *
 * @param line the line where the run on it begins
 * @param device the device
 * @param serialNumber its serial number; absent: nwipe could not get it, or was told not to write it
 * @param model what it says of its model; absent: nothing
 * @param version of nwipe
 * @param method by which method, as nwipe names it
 * @param verify which passes were to be verified: off, last or all
 * @param from when it began, by the clock of the machine
 * @param until when it was done, by the clock of the machine; absent: the log ends before
 * @param status as in the last table; absent: the log ends before
 * @param errors writing, verifying and syncing, together
 * @param whole whether as many bytes were written or read as the device has
 * @param seen whether a line says that what was written was read back
 * @param blanked whether zeros were written at the end, over what the method wrote
 */
record Wipe(
        long line,
        String device,
        @Nullable String serialNumber,
        @Nullable String model,
        String version,
        String method,
        String verify,
        LocalDateTime from,
        @Nullable LocalDateTime until,
        @Nullable String status,
        long errors,
        boolean whole,
        boolean seen,
        boolean blanked) {
    /** Whether it only looks, and writes nothing; the tables say "Erased" all the same. */
    boolean onlyLooks() {
        return method.startsWith("Verify ");
    }

    /** Whether this look can find what that wipe left behind. */
    boolean canVerify(Wipe wipe) {
        boolean zeros = wipe.blanked || wipe.method.equals("Fill With Zeros");
        boolean ones = !wipe.blanked && wipe.method.equals("Fill With Ones");
        return onlyLooks() && (method.startsWith("Verify Zeros") ? zeros : ones);
    }

    boolean isFinished() {
        return status != null && until != null;
    }

    boolean isClean() {
        return "Erased".equals(status) && errors == 0;
    }
}
