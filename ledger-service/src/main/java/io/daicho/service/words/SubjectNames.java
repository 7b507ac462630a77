package io.daicho.service.words;

import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.finding.Subject;
import java.util.HashMap;
import java.util.Map;

/** What findings are about: a concluded breach by its clause, what was wrong and about what, beside its id. */
public final class SubjectNames {
    private final Words words;
    private final Map<String, Breach> breaches = new HashMap<>();

    /** Names in a language, of what some conclusions are about. */
    public SubjectNames(Words words, Conclusions conclusions) {
        this.words = words;
        conclusions.breaches().forEach(breach -> breaches.put(breach.id(), breach));
    }

    /** What something is about. */
    public String of(Subject subject) {
        Breach breach = subject.type() == Subject.Type.BREACH ? breaches.get(subject.id()) : null;
        return breach == null
                ? words.of(subject)
                : words.say(
                        "subject.breachOf",
                        words.of(subject),
                        words.clause(breach.clause()),
                        words.of(breach.kind()),
                        words.of(breach.subject()));
    }
}
