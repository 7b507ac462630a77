package io.daicho.conclusions.testing;

import io.daicho.api.breach.BreachFact;
import io.daicho.api.breach.BreachScope;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Verification;
import io.daicho.api.description.Capacity;
import io.daicho.api.description.Unit;
import io.daicho.api.designation.Designation;
import io.daicho.api.designation.DesignationFact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.BreachId;
import io.daicho.api.id.DesignationId;
import io.daicho.api.id.FactId;
import io.daicho.api.instruction.Order;
import io.daicho.api.provider.ProviderFact.RemnantsStated.Remnant;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked.Result;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Whatever may be recorded about a few copies, in whatever order: what no ledger would accept is among it. */
public final class RandomStory {
    private static final List<String> PARENTS = List.of("k-1", "k-2", "k-3");
    private static final List<String> CHILDREN = List.of("k-4", "k-5", "k-6");
    private static final List<String> OTHERS = List.of("binder", "printer");
    private static final List<String> KEYS = List.of("key-1", "key-2");
    private static final List<String> SERVICES = List.of("aozora", "tsukumo");

    private final Random random;
    private final boolean registrationMayFall;
    private final List<Deed> deeds = new ArrayList<>(List.of(
            ContractDeeds.contract().as("f-0"), ContractDeeds.amendedTo("work").as("f-1")));
    private final List<Supplier<Deed>> possible = List.of(
            () -> Beginnings.received(copy()).on(Places.cloud(service())).with(Places.encrypted(key())),
            () -> Beginnings.created(copy()),
            () -> Beginnings.copied(one(CHILDREN), one(PARENTS)),
            () -> Beginnings.printed(one(CHILDREN), one(PARENTS)).on(Places.paper()),
            () -> CopyDeeds.stored(copy(), Places.cloud(service()), Places.encrypted(key())),
            () -> CopyDeeds.stored(copy(), Places.usb()),
            () -> CopyDeeds.takenOutside(copy()),
            () -> CopyDeeds.takenOutside(copy(), "approval-1", Places.locked()),
            () -> CopyDeeds.broughtBack(copy()),
            () -> CopyDeeds.supplied(copy(), other()),
            () -> CopyDeeds.recovered(copy(), other()),
            () -> CopyDeeds.used(copy(), "marketing"),
            () -> CopyDeeds.noLongerNeeded(copy()),
            () -> CopyDeeds.lost(copy()),
            () -> CopyDeeds.shown(copy(), other()),
            () -> Ends.erased(copy()),
            () -> Ends.erased(copy(), Verification.FAILED),
            () -> Ends.returned(copy()),
            () -> Ends.acknowledged(copy()),
            () -> Ends.withdrawn(earlier()),
            () -> Ends.withdrawn(earlier()),
            ContractDeeds::completed,
            ContractDeeds::ended,
            () -> ContractDeeds.amendedUntil("2026-0" + (6 + random().nextInt(3)) + "-30"),
            () -> ContractDeeds.amendedTo("marketing"),
            () -> ContractDeeds.terminated("2026-06-30"),
            () -> Filing.filed(Medium.SERVER, Medium.CLOUD).naming(service()),
            () -> Filing.filedBy(other(), Medium.USB_MEMORY),
            () -> Filing.changeDemanded(other()),
            () -> Consenting.consentTo(other()),
            () -> Consenting.consentTo(other()).until("2026-05-20"),
            () -> Consenting.approval("approval-1", copy()),
            () -> Consenting.approval("approval-2"),
            () -> Consenting.consentToAccess(service()),
            () -> Consenting.consentToView(other()),
            () -> Consenting.consentWithdrawn("approval-" + (1 + random().nextInt(2))),
            () -> Instructing.instructed("in-1", Order.ERASE).about(copy()),
            () -> Instructing.instructed("in-2", Order.KEEP).under("12").until("2026-06-15"),
            () -> Instructing.instructed("in-3", Order.DESTROY_KEY).about(copy(), copy()),
            () -> Instructing.instructed("in-4", Order.OTHER),
            () -> Instructing.revoked("in-" + (1 + random().nextInt(3))),
            () -> Instructing.complied("in-4"),
            () -> Subcontractors.engaged(other()),
            () -> Subcontractors.bound(other()),
            () -> Subcontractors.assessed(service(), random().nextBoolean(), "2026-04-01"),
            () -> Subcontractors.assessed(service(), random().nextBoolean(), "2026-05-11", "2026-06-10"),
            () -> Consenting.consentToAccess(service()).until("2026-06-05"),
            () -> Consenting.consentWithdrawn("access-" + service()),
            () -> KeyDeeds.key(key(), "original"),
            () -> KeyDeeds.escrowed(key(), "escrow"),
            () -> KeyDeeds.keyDestroyed(key(), "original"),
            () -> KeyDeeds.keyDestroyed(key(), "escrow"),
            () -> AttestationDeeds.drafted(attestation(), openDuties()),
            () -> AttestationDeeds.draftedBy(other(), "at-3"),
            () -> AttestationDeeds.issued(attestation()),
            this::designated,
            this::breachFound,
            this::breachReported,
            this::described);
    private final List<Supplier<Deed>> descriptions = List.of(
            () -> Beginnings.described(copy()),
            () -> Describing.counted(copy(), 1 + random().nextInt(9), one(List.of(Unit.values()))),
            () -> Describing.digestTaken(copy()),
            () -> Describing.planned(copy(), "2026-09-0" + (1 + random().nextInt(9))),
            () -> Describing.medium(copy(), null, "M-100", null),
            () -> Describing.tool(copy(), earlier(), "Example Eraser", "4.2", random().nextInt(2)),
            () -> Describing.attended(copy(), earlier(), "p-5", one(List.of(Capacity.values()))),
            () -> Describing.accepted(copy(), earlier()),
            () -> Describing.version(key(), "" + (1 + random().nextInt(3)), null),
            () -> Describing.keeps(service(), one(List.of(Remnant.values())), "2026-07-0" + (1 + random().nextInt(9))),
            () -> Describing.keepsNo(service(), one(List.of(Remnant.values()))),
            () -> Describing.certificateChecked(other(), earlier(), one(List.of(Result.values()))),
            () -> ContractDeeds.newLogOpened(1 + random().nextInt(9)),
            () -> AttestationDeeds.checked(attestation()),
            () -> AttestationDeeds.accepted(attestation()),
            () -> AttestationDeeds.disputed(attestation()),
            () -> AttestationDeeds.superseded("at-1", "at-2"));

    private RandomStory(long seed) {
        random = new Random(seed);
        registrationMayFall = seed % 8 == 0;
    }

    private Random random() {
        return random;
    }

    /** So many facts, the same for the same seed; the contract is registered first. */
    public static List<RecordedFact> facts(long seed, int count) {
        RandomStory story = new RandomStory(seed);
        while (story.deeds.size() < count) {
            story.deeds.add(story.dated(story.one(story.possible).get()));
        }
        return story.told().facts();
    }

    private Story told() {
        return Story.given(deeds.toArray(Deed[]::new));
    }

    private Deed dated(Deed deed) {
        int day = random.nextInt(120);
        String date = "2026-%02d-%02d".formatted(4 + day / 30, 1 + day % 30);
        deed.as("f-" + deeds.size())
                .at(random.nextInt(4) == 0 ? date : date + "T%02d:00".formatted(random.nextInt(24)));
        return random.nextInt(6) == 0 ? deed.correcting(earlier()) : deed;
    }

    private Deed described() {
        return one(descriptions).get();
    }

    private Deed designated() {
        Designation recipient = new Designation(Designation.Kind.RECIPIENT, null, Deed.organisation(other()));
        return new Deed(
                statement -> new DesignationFact.Made(statement, new DesignationId("designation-1"), recipient, null));
    }

    private Deed breachFound() {
        BreachScope scope = scope();
        String finding = "found-" + random.nextInt(3);
        return new Deed(statement ->
                new BreachFact.Found(statement, new BreachId(finding), Deed.organisation(other()), false, scope, null));
    }

    private Deed breachReported() {
        BreachScope scope = scope();
        String finding = "found-" + random.nextInt(3);
        return new Deed(statement -> new BreachFact.Reported(statement, new BreachId(finding), scope, null));
    }

    /** One that a draft may name, or none. */
    private String[] openDuties() {
        return told().asOf("2027-01-01").conclusions().unsettled().stream()
                .filter(duty -> random.nextInt(3) == 0)
                .map(Obligation::id)
                .toArray(String[]::new);
    }

    private BreachScope scope() {
        List<Breach> breaches = told().asOf("2027-01-01").conclusions().breaches();
        return switch (breaches.isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> BreachScope.NONE;
            case 1 ->
                new BreachScope(List.of(), List.of(), List.of(one(breaches).id()));
            case 2 -> new BreachScope(List.of(new FactId(earlier())), List.of(), List.of());
            default -> scope(one(breaches));
        };
    }

    private static BreachScope scope(Breach breach) {
        return breach.by().isEmpty()
                ? BreachScope.NONE
                : new BreachScope(List.of(breach.by().get(0)), List.of(breach.clause()), List.of());
    }

    /** Without the registration nothing is concluded of all the rest, so it falls in few stories only. */
    private String earlier() {
        int first = registrationMayFall ? 0 : 1;
        return "f-" + (first + random.nextInt(deeds.size() - first));
    }

    private String copy() {
        return one(random.nextBoolean() ? PARENTS : CHILDREN);
    }

    private String other() {
        return one(OTHERS);
    }

    private String attestation() {
        return "at-" + (1 + random.nextInt(3));
    }

    private String key() {
        return one(KEYS);
    }

    private String service() {
        return one(SERVICES);
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
