package io.daicho.service.testing;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.journal.DetailState;
import io.daicho.api.journal.JournalWriter;
import io.daicho.api.provider.ProviderFact.RemnantsStated.Remnant;
import io.daicho.service.evaluation.Book;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Journals of plausible facts about a few things of every kind, corrections among them. */
public final class RandomJournal {
    private static final List<Verification> OUTCOMES = List.of(Verification.values());

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final String[] OTHERS = {"printer", "binder"};
    private static final ConsentSubject.Kind[] KINDS = ConsentSubject.Kind.values();

    private final Random random;
    private final List<Fact> accepted = new ArrayList<>();

    private RandomJournal(long seed) {
        random = new Random(seed);
    }

    /** So many facts that a ledger accepts in this order, the same for the same seed. */
    public static List<Fact> accepted(long seed, int count) {
        RandomJournal journal = new RandomJournal(seed);
        Book book = Book.empty(Journal.EDITIONS);
        journal.tell(book, fact("f-0", "2026-01-01").registered());
        for (int i = 1; journal.accepted.size() < count; i++) {
            journal.tell(book, journal.deed("f-" + i));
        }
        return List.copyOf(journal.accepted);
    }

    /** The facts as lines of a journal file. */
    public static List<String> lines(List<Fact> facts) {
        JournalWriter writer = new JournalWriter(detail -> new DetailState(null, true));
        return facts.stream()
                .map(fact -> writer.line(new RecordedFact(0, Instant.parse("2026-07-01T00:00:00Z"), fact)))
                .toList();
    }

    private void tell(Book book, Fact fact) {
        try {
            book.admit(fact);
            accepted.add(fact);
        } catch (Refused refused) {
            // not plausible after all: another one is thought of
        }
    }

    private Fact deed(String id) {
        LocalDate day = FIRST.plusDays(random.nextInt(170));
        Stated at = random.nextBoolean()
                ? fact(id, day.toString())
                : fact(id, day + "T0" + random.nextInt(10) + ":30:00+09:00");
        if (random.nextInt(5) == 0) {
            Fact earlier = accepted.get(random.nextInt(accepted.size()));
            if (random.nextBoolean() && earlier.thing().kind() != Thing.Kind.CONTRACT) {
                return at.correcting(earlier.id().value())
                        .withdrawn(earlier.thing().kind(), earlier.thing().id());
            }
            at = at.correcting(earlier.id().value());
        }
        return switch (random.nextInt(11)) {
            case 0, 1 -> another(at);
            case 2, 3 -> RandomDeeds.any(random, at);
            case 4, 5 -> described(at);
            default -> ofACopy(at);
        };
    }

    private Fact ofACopy(Stated at) {
        int number = random.nextInt(6);
        String copy = "k-" + number;
        String parent = "k-" + (number + 1 + random.nextInt(5)) % 6;
        String other = OTHERS[random.nextInt(OTHERS.length)];
        return switch (random.nextInt(20)) {
            case 0, 1 -> at.received(copy);
            case 2, 3 -> at.made(copy, parent);
            case 4 -> at.printed(copy, parent);
            case 5 -> at.used(copy);
            case 6 -> at.takenOutside(copy);
            case 7 -> at.broughtBack(copy);
            case 8 -> at.supplied(copy, other);
            case 9 -> at.recovered(copy, other);
            case 10 -> at.returned(copy);
            case 11 -> at.returnAcknowledged(copy);
            case 12 -> at.erased(copy, OUTCOMES.get(random.nextInt(OUTCOMES.size())));
            case 13 -> at.erasureVerified(copy, "f-" + random.nextInt(100), Verification.DONE);
            case 14 -> at.lost(copy);
            case 15 -> at.storedInCloud(copy, "Box");
            case 16 -> at.putIntoAi(copy, "Chat");
            case 17 -> at.lockedAway(copy);
            case 18 -> at.leftUnlocked(copy);
            default -> at.found(copy);
        };
    }

    /** What only describes, mostly of what is on record. */
    private Fact described(Stated at) {
        int number = random.nextInt(6);
        String copy = "k-" + number;
        List<Fact> erasures =
                accepted.stream().filter(CustodyFact.Erased.class::isInstance).toList();
        List<Fact> deeds = erasures.isEmpty() || random.nextBoolean() ? accepted : erasures;
        Fact deed = deeds.get(random.nextInt(deeds.size()));
        String later = deed.occurredAt().latest().toString();
        String key = "key-" + random.nextInt(2);
        Remnant[] remnants = Remnant.values();
        return switch (random.nextInt(10)) {
            case 0 -> at.counted(copy, 1 + number);
            case 1 -> at.digestTaken(copy);
            case 2 -> at.nextStepPlanned(copy, "2026-09-0" + (1 + number));
            case 3 -> at.mediumDescribed(copy, null);
            case 4 -> at.keyDescribed(key, "" + number);
            case 5 -> at.remnantsStated("Box", remnants[random.nextInt(remnants.length)], random.nextBoolean());
            case 6 ->
                at.certificateChecked(
                        OTHERS[random.nextInt(OTHERS.length)], deed.id().value(), null, null);
            case 7 ->
                afterwards(at, deed).deedAttended(ofCopy(copy, deed), deed.id().value());
            case 8 ->
                afterwards(at, deed)
                        .erasureAccepted(ofCopy(copy, deed), deed.id().value());
            default ->
                afterwards(at, deed)
                        .erasureDescribed(ofCopy(copy, deed), deed.id().value(), later, later);
        };
    }

    /** The copy that a deed is about, or else another. */
    private static String ofCopy(String other, Fact deed) {
        return deed.thing().kind() == Thing.Kind.COPY ? deed.thing().id() : other;
    }

    /** The same said as soon as the deed was done. */
    private static Stated afterwards(Stated at, Fact deed) {
        return at.at(OccurredAt.instant(deed.occurredAt().latest()));
    }

    private Fact another(Stated at) {
        String number = String.valueOf(random.nextInt(2));
        String other = OTHERS[random.nextInt(OTHERS.length)];
        ConsentSubject.Kind kind = KINDS[random.nextInt(KINDS.length)];
        return switch (random.nextInt(16)) {
            case 0 -> at.keyCreated("key-" + number, "original");
            case 1 -> at.keyCopied("key-" + number, "backup");
            case 2 -> at.keyDestroyed("key-" + number, "original");
            case 3 -> at.consentRequested("a-" + number, kind);
            case 4 -> at.consentGiven("a-" + number, kind);
            case 5 -> at.consentRefused("a-" + number);
            case 6 -> at.consentWithdrawn("a-" + number);
            case 7 -> at.engaged(other, "insurer");
            case 8 -> at.ended(other);
            case 9 -> at.termsFlowedDown(other);
            case 10 -> at.filed(random.nextBoolean() ? "insurer" : other);
            case 11 -> at.instructed("i-" + number);
            case 12 -> at.complied("i-" + number);
            case 13 -> at.keyDestructionScheduled("key-" + number, "original");
            case 14 -> at.retentionSet("2032-03-31");
            default -> at.workCompleted();
        };
    }
}
