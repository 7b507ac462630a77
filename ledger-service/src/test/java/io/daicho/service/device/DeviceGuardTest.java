package io.daicho.service.device;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.device.MobileRule;
import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class DeviceGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void recordsWhatIsDoneWithADeviceThatIsNotPutOnRecord() {
        journal.accepts(
                fact("f-1", "2026-03-01").hardened("pc"),
                fact("f-2", "2026-03-01").patched("pc"),
                fact("f-3", "2026-03-01").checked("pc", false),
                fact("f-4", "2026-03-02").connected("pc"),
                fact("f-5", "2026-03-02").networkAssessed("pc", false),
                fact("f-6", "2026-03-03").disconnected("pc"),
                fact("f-7", "2026-03-03").usedOutside("pc"),
                fact("f-8", "2026-03-03").ruleBroken("pc", MobileRule.UNATTENDED),
                fact("f-9", "2026-03-04").backInside("pc"),
                fact("f-10", "2026-03-05").deviceRegistered("pc"));
    }

    @Test
    void isPutOnRecordOnce() {
        journal.accepts(fact("f-1", "2026-03-01").deviceRegistered("pc"))
                .refuses(fact("f-2", "2026-03-02").deviceRegistered("pc"), Refusal.THING_EXISTS, "device", "pc", "f-1");
    }

    @Test
    void isTakenOffTheNetworkAndBackInsideOnlyAfterItWasThere() {
        journal.refuses(
                        fact("f-1", "2026-03-05").disconnected("pc"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "device.connected",
                        "device pc")
                .refuses(
                        fact("f-1", "2026-03-05").backInside("pc"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "device.used-outside")
                .accepts(
                        fact("f-1", "2026-03-05").connected("pc"),
                        fact("f-2", "2026-03-05").usedOutside("pc"))
                .refuses(fact("f-3", "2026-03-04").disconnected("pc"), Refusal.PRECEDING_DEED_MISSING)
                .refuses(fact("f-3", "2026-03-04").backInside("pc"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(
                        fact("f-3", "2026-03-05").disconnected("pc"),
                        fact("f-4", "2026-03-05").backInside("pc"));
    }
}
