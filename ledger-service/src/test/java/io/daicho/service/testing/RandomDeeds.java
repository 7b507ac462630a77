package io.daicho.service.testing;

import io.daicho.api.device.MobileRule;
import io.daicho.api.fact.Fact;
import io.daicho.api.report.ReportFact.Matter;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Deeds on a few things of every kind beside copies, keys, consents and subcontractors; whether they can be true or not. */
final class RandomDeeds {
    private static final String[] ORGANISATIONS = {"insurer", "printer", "binder"};
    private static final MobileRule[] RULES = MobileRule.values();
    private static final Matter[] MATTERS = Matter.values();

    private static final List<BiFunction<Random, Stated, Fact>> KINDS = List.of(
            RandomDeeds::ofAPerson,
            RandomDeeds::ofADelivery,
            RandomDeeds::ofASending,
            RandomDeeds::ofADevice,
            RandomDeeds::ofAnAccount,
            RandomDeeds::ofAnIncident,
            RandomDeeds::ofAPublication,
            RandomDeeds::ofABreach,
            RandomDeeds::ofADemand,
            RandomDeeds::ofAnInspection,
            RandomDeeds::ofAClaim);

    private RandomDeeds() {}

    static Fact any(Random random, Stated at) {
        return KINDS.get(random.nextInt(KINDS.size())).apply(random, at);
    }

    private static String one(Random random, String of) {
        return of + "-" + random.nextInt(2);
    }

    private static Fact ofAPerson(Random random, Stated at) {
        String person = one(random, "p");
        String training = one(random, "t");
        return switch (random.nextInt(10)) {
            case 0 -> at.personRegistered(person);
            case 1 -> at.beganHandling(person);
            case 2 -> at.endedHandling(person);
            case 3 -> at.trained(person, random.nextBoolean() ? training : null);
            case 4 -> at.trainingConfirmed(person);
            case 5 -> at.trainingFellShort(person);
            case 6 -> at.annexAcknowledged(person);
            case 7 -> at.personInstructed(person);
            case 8 -> at.trainingHeld(training);
            default -> at.trainingChecked(training, organisation(random));
        };
    }

    private static Fact ofADelivery(Random random, Stated at) {
        String designation = one(random, "g");
        return switch (random.nextInt(9)) {
            case 0 -> at.delivered(one(random, "v"));
            case 1 -> at.delivered(one(random, "v"), "Chat");
            case 2 -> at.aiDisclosed(one(random, "v"));
            case 3 -> at.deskDesignated(designation);
            case 4 -> at.recipientDesignated(designation, organisation(random));
            case 5 -> at.storageDesignated(designation, "Box");
            case 6 -> at.designationWithdrawn(designation);
            case 7 -> at.termsAssessed("Box");
            default -> at.aiTrainingAssessed("Chat", random.nextBoolean());
        };
    }

    private static Fact ofASending(Random random, Stated at) {
        String sending = "s-" + random.nextInt(4);
        String copy = "k-" + random.nextInt(6);
        return switch (random.nextInt(5)) {
            case 0 -> at.sent(sending, copy);
            case 1 -> at.sentTo(organisation(random), sending, copy);
            case 2 -> at.sentThrough("Box", sending, copy);
            default -> at.arrived(sending, copy);
        };
    }

    private static Fact ofADevice(Random random, Stated at) {
        String device = one(random, "pc");
        return switch (random.nextInt(10)) {
            case 0 -> at.deviceRegistered(device);
            case 1 -> at.hardened(device);
            case 2 -> at.patched(device);
            case 3 -> at.checked(device, random.nextBoolean());
            case 4 -> at.connected(device);
            case 5 -> at.disconnected(device);
            case 6 -> at.networkAssessed(device, random.nextBoolean());
            case 7 -> at.usedOutside(device);
            case 8 -> at.backInside(device);
            default -> at.ruleBroken(device, RULES[random.nextInt(RULES.length)]);
        };
    }

    private static Fact ofAnAccount(Random random, Stated at) {
        String account = one(random, "login");
        return switch (random.nextInt(6)) {
            case 0 -> at.passwordShared(account);
            case 1 -> at.leakSuspected(account);
            case 2 -> at.leakReported(account);
            case 3 -> at.passwordChanged(account);
            case 4 -> at.talked(one(random, "x"));
            default -> at.posted(one(random, "x"), random.nextBoolean() ? one(random, "a") : null);
        };
    }

    private static Fact ofAnIncident(Random random, Stated at) {
        String incident = one(random, "in");
        return switch (random.nextInt(7)) {
            case 0, 1 -> at.recognised(incident, organisation(random), "k-" + random.nextInt(6));
            case 2 -> at.noticeGiven(incident, random.nextBoolean() ? one(random, "g") : null);
            case 3 -> at.followUpDemanded(incident);
            case 4 -> at.followUpSent(incident, random.nextBoolean() ? "f-" + random.nextInt(100) : null);
            case 5 -> at.structureSet(organisation(random));
            default -> at.closed(incident);
        };
    }

    private static Fact ofAPublication(Random random, Stated at) {
        String incident = one(random, "in");
        return switch (random.nextInt(4)) {
            case 0 -> at.publicationPlanned(incident);
            case 1 -> at.publicationAnnounced(incident);
            case 2 -> at.published(incident);
            default -> at.publishedByClient(incident);
        };
    }

    private static Fact ofABreach(Random random, Stated at) {
        String deed = "f-" + random.nextInt(60);
        return switch (random.nextInt(4)) {
            case 0 -> at.breachFound(one(random, "br"));
            case 1 -> at.breachFound("br-" + deed, deed);
            case 2 -> at.breachReported(one(random, "br"));
            default -> at.breachReported("br-" + deed, deed);
        };
    }

    private static Fact ofADemand(Random random, Stated at) {
        return switch (random.nextInt(5)) {
            case 0 -> at.reportDemanded(one(random, "q"), MATTERS[random.nextInt(MATTERS.length)]);
            case 1 -> at.reportSubmitted(one(random, "q"));
            case 2 -> at.demandWithdrawn(one(random, "q"));
            case 3 -> at.consultationOpened(one(random, "c"));
            default -> at.consultationSettled(one(random, "c"));
        };
    }

    private static Fact ofAnInspection(Random random, Stated at) {
        String inspection = one(random, "v");
        return switch (random.nextInt(6)) {
            case 0 -> at.inspectionNotified(inspection, organisation(random));
            case 1 -> at.inspectionHeld(inspection);
            case 2 -> at.inspectionRefused(inspection);
            case 3 -> at.substituteAccepted(inspection);
            case 4 -> at.findingMade(inspection, "1");
            default -> at.findingRemedied(inspection, "1");
        };
    }

    private static Fact ofAClaim(Random random, Stated at) {
        String claim = one(random, "cl");
        return switch (random.nextInt(5)) {
            case 0 -> at.damagesClaimed(claim);
            case 1 -> at.measureOrdered(claim, "m-1");
            case 2 -> at.measureDone(claim, "m-1");
            case 3 -> at.compensated(claim);
            default -> at.claimWithdrawn(claim);
        };
    }

    private static String organisation(Random random) {
        return ORGANISATIONS[random.nextInt(ORGANISATIONS.length)];
    }
}
