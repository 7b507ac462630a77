package io.daicho.service.explaining;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.finding.Kind;
import io.daicho.service.words.Dates;
import io.daicho.service.words.SubjectNames;
import io.daicho.service.words.Words;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The parts of an explanation, in one language. */
final class Told {
    private static final String BUNDLE = "io.daicho.service.explaining.explanations";
    private static final String MOMENTARY = "-";
    private static final int MOST_FACTS = 3;

    private final Words words;
    private final Dates dates;
    private final ResourceBundle bundle;
    private final Function<FactId, Optional<Fact>> facts;

    Told(Locale locale, ZoneId zone, Function<FactId, Optional<Fact>> facts) {
        this.words = Words.of(locale);
        this.dates = new Dates(zone, words);
        this.facts = facts;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                words.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Words words() {
        return words;
    }

    SubjectNames names(Conclusions conclusions) {
        return new SubjectNames(words, conclusions);
    }

    Dates dates() {
        return dates;
    }

    String say(String key, Object... particulars) {
        String pattern = bundle.getString(key);
        return particulars.length == 0 ? pattern : new MessageFormat(pattern, words.locale()).format(particulars);
    }

    String meets(Kind kind) {
        return say("meets." + kind.name());
    }

    String ends(Kind kind) {
        return say("ends." + kind.name());
    }

    /** Whether a breach was the deed of a moment, which nothing ends because it does not go on. */
    boolean isMomentary(Kind kind) {
        return ends(kind).equals(MOMENTARY);
    }

    /** As the text calls it. */
    String name(Clause clause) {
        return words.clauseName(clause.number());
    }

    String title(Clause clause) {
        return words.isJapanese() ? clause.ja() : clause.en();
    }

    String text(Clause clause) {
        return words.isJapanese() ? clause.words() : clause.wordsEn();
    }

    /** Facts by their names, ids and times; of many the first few. */
    String facts(List<FactId> ids) {
        if (ids.isEmpty()) {
            return say("facts.none");
        }
        List<String> told = ids.stream().limit(MOST_FACTS).map(this::fact).toList();
        String first = told.get(0);
        for (int i = 1; i < told.size(); i++) {
            first = say("facts.and", first, told.get(i));
        }
        return ids.size() > MOST_FACTS ? say("facts.more", first, ids.size() - MOST_FACTS) : first;
    }

    private String fact(FactId id) {
        return facts.apply(id)
                .map(fact -> say(
                        "fact", words.ofFact(FactCatalogue.name(fact.getClass())), id, dates.full(fact.occurredAt())))
                .orElseGet(() -> say("fact.unknown", id));
    }
}
