package io.daicho.benchmarks;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.Country;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.custody.Sanitisation;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Recorder;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PlaceId;
import io.daicho.api.id.PurposeCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The ten facts of one copy's life, made from its number alone. Of each hundred copies the first came in and the others were
 * made of it; most are erased, some returned, lost, or left lying about.
 */
final class CopyLife {
    static final int FACTS = 10;
    static final int COPIES_A_DATA_SET = 100;

    private static final long SEED = 20250401;
    private static final Instant FIRST_DAY = Instant.parse("2025-04-05T00:00:00Z");
    private static final OrganisationId CONTRACTOR = Opening.CONTRACTOR;

    private final ContractId contract;
    private final long dataSet;
    private final int copy;
    private final Random random;
    private final List<Fact> facts = new ArrayList<>(FACTS);
    private Instant now;

    private CopyLife(ContractId contract, long number) {
        this.contract = contract;
        this.dataSet = number / COPIES_A_DATA_SET;
        this.copy = (int) (number % COPIES_A_DATA_SET);
        this.random = new Random(SEED + number);
        this.now = FIRST_DAY.plus(Duration.ofHours(dataSet % 4_000)).plus(Duration.ofMinutes(copy));
    }

    /** The facts of the copy of this number, in the order in which they are recorded. */
    static List<Fact> of(ContractId contract, long number) {
        CopyLife life = new CopyLife(contract, number);
        life.begin();
        life.goOn();
        life.end();
        return life.facts;
    }

    private void begin() {
        DataSetId of = new DataSetId("ds-" + dataSet);
        if (copy == 0) {
            facts.add(new CustodyFact.DataSetReceived(
                    statement(), of, id(0), Opening.CLIENT, CONTRACTOR, server(), encrypted(), digest()));
        } else {
            facts.add(new CustodyFact.CopyMade(
                    statement(),
                    of,
                    id(copy),
                    id(0),
                    copy % 5 == 0 ? CopyKind.INTERMEDIATE : CopyKind.COPY,
                    Opening.PURPOSE,
                    CONTRACTOR,
                    server(),
                    encrypted()));
        }
    }

    private void goOn() {
        facts.add(new CustodyFact.Protected(statement(), id(copy), encrypted()));
        facts.add(new CustodyFact.Stored(statement(), id(copy), usbMemory(), encrypted()));
        facts.add(new CustodyFact.Used(statement(), id(copy), purpose()));
        facts.add(new CustodyFact.TakenOutside(statement(), id(copy), consent(), encrypted(), digest()));
        facts.add(new CustodyFact.BroughtBack(statement(), id(copy)));
        facts.add(new CustodyFact.Used(statement(), id(copy), purpose()));
        facts.add(new CustodyFact.Used(statement(), id(copy), purpose()));
    }

    private void end() {
        if (copy % 10 == 3) {
            facts.add(new CustodyFact.Returned(statement(), id(copy), Opening.CLIENT));
            facts.add(new CustodyFact.ReturnAcknowledged(statement(), id(copy), Opening.CLIENT));
            return;
        }
        facts.add(new CustodyFact.NoLongerNeeded(statement(), id(copy)));
        if (copy % 17 == 4) {
            facts.add(new CustodyFact.Lost(statement(), id(copy)));
        } else if (copy % 10 == 7) {
            facts.add(new CustodyFact.Used(statement(), id(copy), purpose()));
        } else {
            facts.add(new CustodyFact.Erased(
                    statement(),
                    id(copy),
                    new Sanitisation(Sanitisation.Level.PURGE, Sanitisation.Technique.BLOCK_ERASE, "blkdiscard 2.39"),
                    random.nextInt(20) == 0 ? Verification.FAILED : Verification.DONE));
        }
    }

    /** Each deed a little after the one before; the last ones weeks later, so that a parent outlives its copying. */
    private Statement statement() {
        int number = facts.size();
        now = now.plus(number > 1 ? Duration.ofDays(3 + random.nextInt(9)) : Duration.ofMinutes(1));
        return new Statement(
                new FactId("f-" + dataSet + "-" + copy + "-" + number),
                contract,
                OccurredAt.instant(now),
                new Recorder(CONTRACTOR, Role.CONTRACTOR, new PersonId("p-" + random.nextInt(40))),
                List.of(new Evidence(Evidence.Kind.TOOL_REPORT, CONTRACTOR, null, null, digest())),
                null,
                null);
    }

    private CopyId id(int which) {
        return new CopyId("k-" + dataSet + "-" + which);
    }

    private Placement server() {
        return new Placement(Medium.SERVER, "SV-" + random.nextInt(10_000), new PlaceId("pl-hq"), Country.JAPAN, null);
    }

    private Placement usbMemory() {
        return new Placement(
                Medium.USB_MEMORY, "UM-" + random.nextInt(10_000), new PlaceId("pl-hq"), Country.JAPAN, null);
    }

    private Protection encrypted() {
        return new Protection(
                List.of(Protection.Measure.ENCRYPTION, Protection.Measure.LOCKED_STORAGE),
                new KeyId("key-" + dataSet % Opening.KEYS));
    }

    private PurposeCode purpose() {
        return random.nextInt(200) == 0 ? new PurposeCode("marketing") : Opening.PURPOSE;
    }

    private @Nullable ConsentId consent() {
        return random.nextInt(50) == 0 ? null : new ConsentId("cs-" + dataSet % Opening.CONSENTS);
    }

    private Detail digest() {
        StringBuilder hex = new StringBuilder(64);
        for (int i = 0; i < 4; i++) {
            hex.append("%016x".formatted(random.nextLong()));
        }
        return new Detail(hex.toString());
    }
}
