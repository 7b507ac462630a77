package io.daicho.service.attesting;

import io.daicho.conclusions.attestation.Obstacle;
import io.daicho.service.words.Words;
import java.util.List;
import java.util.Locale;

/** An attestation was refused, because something stands in its way. */
public class StandsInTheWay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Obstacle> obstacles;

    StandsInTheWay(List<Obstacle> obstacles) {
        super(ObstacleText.of(obstacles, Words.of(Locale.ENGLISH)));
        this.obstacles = List.copyOf(obstacles);
    }

    StandsInTheWay(String message) {
        super(message);
        this.obstacles = List.of();
    }

    /** What stands in the way. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /** What stands in the way, in words: a sentence, and a line for each. */
    public String sentence(Words words) {
        return ObstacleText.of(obstacles, words);
    }
}
