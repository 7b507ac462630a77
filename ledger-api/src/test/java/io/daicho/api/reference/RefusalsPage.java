package io.daicho.api.reference;

import io.daicho.api.fact.Refusal;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes {@code docs/reference/refusals.md}. */
final class RefusalsPage {
    private RefusalsPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # The refusals

                A fact is refused when it cannot be read or cannot be true; nothing is stored then. What is forbidden is not refused: \
                it is recorded, and concluded to be a breach. Numbers in braces stand for the particulars.
                This page is written by a test (`-Dupdate`) from the catalogue and its two bundles of sentences: do not edit it.

                | code | English | 日本語 |
                |---|---|---|
                """);
        for (Refusal refusal : Refusal.values()) {
            page.append("| `").append(refusal.code()).append("` | ");
            page.append(sentence(refusal, Locale.ENGLISH)).append(" | ");
            page.append(sentence(refusal, Locale.JAPANESE)).append(" |\n");
        }
        return page.toString();
    }

    /** The sentence with its placeholders. */
    static String sentence(Refusal refusal, Locale locale) {
        return ResourceBundle.getBundle(
                        "io.daicho.api.fact.refusals",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(refusal.name());
    }
}
