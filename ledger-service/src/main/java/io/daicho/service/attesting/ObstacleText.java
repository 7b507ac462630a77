package io.daicho.service.attesting;

import io.daicho.conclusions.attestation.DutyEntry;
import io.daicho.conclusions.attestation.Obstacle;
import io.daicho.conclusions.finding.Subject;
import io.daicho.service.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in the way of an attestation, in words. */
public final class ObstacleText {
    private ObstacleText() {}

    /** A sentence, and a line for each. */
    public static String of(List<Obstacle> obstacles, Words words) {
        return words.say("attest.refused", obstacles.size())
                + obstacles.stream()
                        .map(obstacle -> "\n  " + of(obstacle, words))
                        .collect(Collectors.joining());
    }

    /** One of them. */
    public static String of(Obstacle obstacle, Words words) {
        DutyEntry duty = obstacle.duty();
        if (duty == null) {
            return words.say("attest.obstacle." + obstacle.kind().name());
        }
        return words.say(
                "attest.obstacle.OPEN_DUTY",
                duty.obligation(),
                words.clauseName(duty.clause()),
                words.of(duty.kind()),
                words.of(new Subject(duty.subject().type(), duty.subject().id())),
                words.of(duty.status()));
    }
}
