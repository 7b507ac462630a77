package io.daicho.service.attesting;

import io.daicho.api.fact.InstantText;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.service.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An attestation is not issued, because something else would be drafted now than what was checked. */
public final class StaleDraft extends StandsInTheWay {
    private static final long serialVersionUID = 1L;

    private final String attestation;
    private final String asOf;
    private final transient List<String> groups;

    StaleDraft(AttestationDocument draft, List<String> groups) {
        super(sentence(draft.attestation().value(), InstantText.of(draft.asOf()), groups, Words.of(Locale.ENGLISH)));
        this.attestation = draft.attestation().value();
        this.asOf = InstantText.of(draft.asOf());
        this.groups = List.copyOf(groups);
    }

    /** Which groups of the document differ, by the names of their fields. */
    public List<String> groups() {
        return groups;
    }

    @Override
    public String sentence(Words words) {
        return sentence(attestation, asOf, groups, words);
    }

    private static String sentence(String attestation, String asOf, List<String> groups, Words words) {
        return words.say(
                "attest.stale",
                attestation,
                asOf,
                groups.stream().map(group -> words.say("attest.group." + group)).collect(Collectors.joining(", ")));
    }
}
