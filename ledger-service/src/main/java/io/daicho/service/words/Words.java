package io.daicho.service.words;

import io.daicho.api.fact.Reasons;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words of one language: Japanese, or English for everybody else. */
public final class Words {
    private static final String BUNDLE = "io.daicho.service.words.words";
    private static final String FACTS = "io.daicho.service.words.facts";
    private static final String FIELDS = "io.daicho.service.words.fields";
    private static final String STOPS = "io.daicho.service.words.stops";
    private static final Reasons REASONS = Reasons.of("io.daicho.service.words.reasons");
    private static final Reasons OF_FACTS = Reasons.of("io.daicho.api.fact.reasons");
    private static final Pattern ANNEX = Pattern.compile("A\\d.*");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle facts;
    private final ResourceBundle stops;
    private final ResourceBundle fields;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = bundle(BUNDLE, locale);
        this.facts = bundle(FACTS, locale);
        this.stops = bundle(STOPS, locale);
        this.fields = bundle(FIELDS, locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words for a locale. */
    public static Words of(Locale locale) {
        return new Words(locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /** Japanese or English. */
    public Locale locale() {
        return locale;
    }

    /** Whether they are Japanese. */
    public boolean isJapanese() {
        return locale.equals(Locale.JAPANESE);
    }

    /** A sentence or a word by its key, with particulars put into its placeholders. */
    public String say(String key, Object... particulars) {
        return filled(bundle.getString(key), particulars);
    }

    /** Whether there is such a sentence or word. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A code of a vocabulary as a word; the code itself where none is known for it. */
    public String code(String vocabulary, String code) {
        String key = vocabulary + "." + code;
        return has(key) ? bundle.getString(key) : code;
    }

    /** A field of a fact. */
    public String field(String name) {
        return fields.containsKey("field." + name) ? fields.getString("field." + name) : name;
    }

    /** A code in a field of a fact; the code itself where none is known for it. */
    public String codeOfField(String code) {
        return fields.containsKey("code." + code) ? fields.getString("code." + code) : code;
    }

    /** A kind of thing, by its code. */
    public String thing(String kind) {
        return isJapanese() ? OF_FACTS.inJapanese(kind) : kind;
    }

    /** A country by its two letters of ISO 3166-1. */
    public String country(String code) {
        return code.matches("[A-Z]{2}")
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)
                : code;
    }

    /** What stopped something, by its key, with particulars put into its placeholders. */
    public String stop(String key, Object... particulars) {
        return filled(stops.getString(key), particulars);
    }

    /** A reason that the code says in English; as it is where none in this language is known for it. */
    public String reason(String english) {
        if (!isJapanese()) {
            return english;
        }
        String told = REASONS.inJapanese(english);
        return told.equals(english) ? OF_FACTS.inJapanese(english) : told;
    }

    private String filled(String pattern, Object... particulars) {
        return particulars.length == 0 ? pattern : new MessageFormat(pattern, locale).format(particulars);
    }

    /** What is owed, breached or noted. */
    public String of(Kind kind) {
        return say("kind." + kind.name());
    }

    /** Whether there is a type of fact of this stored name. */
    public boolean hasFact(String storedName) {
        return facts.containsKey(storedName);
    }

    /** A type of fact, by its stored name. */
    public String ofFact(String storedName) {
        return facts.getString(storedName);
    }

    /** How an obligation stands. */
    public String of(Status status) {
        return say("status." + status.name());
    }

    /** On whose word a due time rests. */
    public String of(Basis basis) {
        return say("basis." + basis.name());
    }

    /** What something is about. */
    public String of(Subject subject) {
        return say("subject." + subject.type().name()) + " " + subject.id();
    }

    /** A clause with its title. */
    public String of(Clause clause) {
        return clause(clause.number()) + " " + (isJapanese() ? clause.ja() : clause.en());
    }

    /** A clause in a table: as the text numbers it for Japanese readers, by its number for others. */
    public String clause(String number) {
        return isJapanese() ? clauseName(number) : number;
    }

    /** A clause as the text calls it: article 12, article 28(3)(g), annex 9(1), the form, note 3. */
    public String clauseName(String number) {
        if (number.equals("form")) {
            return say("clause.form");
        } else if (number.startsWith("note-")) {
            return say("clause.note", number.substring("note-".length()));
        } else if (ANNEX.matcher(number).matches()) {
            return say("clause.annex", number.substring(1));
        }
        int parenthesis = number.indexOf('(');
        return parenthesis < 0
                ? say("clause.article", isJapanese() ? number.replace("-", "の") : number)
                : say("clause.paragraph", number.substring(0, parenthesis), number.substring(parenthesis));
    }
}
