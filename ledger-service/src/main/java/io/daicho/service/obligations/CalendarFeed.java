package io.daicho.service.obligations;

import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.service.words.SubjectNames;
import io.daicho.service.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Due times as a calendar (iCalendar, RFC 5545): one to-do an obligation, with the obligation's own identifier. */
public final class CalendarFeed {
    private static final int LINE_BYTES = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Words words;
    private final StringBuilder calendar = new StringBuilder();

    /** A calendar in a language. */
    public CalendarFeed(Words words) {
        this.words = words;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Daicho//Ledger//" + words.locale().getLanguage().toUpperCase(Locale.ROOT));
    }

    /** Adds what falls due by conclusions about a contract. */
    public void add(Conclusions conclusions, List<Obligation> obligations) {
        SubjectNames names = new SubjectNames(words, conclusions);
        for (Obligation obligation : obligations) {
            if (obligation.dueAt() != null && obligation.dueBasis() != null) {
                line("BEGIN:VTODO");
                line("UID:" + obligation.id() + "@daicho");
                line("DTSTAMP:" + UTC.format(conclusions.asOf()));
                line("DUE:" + UTC.format(obligation.dueAt()));
                line("SUMMARY:"
                        + escaped(conclusions.contract() + " " + words.clause(obligation.clause()) + " "
                                + words.of(obligation.kind()) + " · " + names.of(obligation.subject())));
                line("DESCRIPTION:" + escaped(words.of(obligation.status()) + " · " + words.of(obligation.dueBasis())));
                line("END:VTODO");
            }
        }
    }

    /** The calendar. */
    public String text() {
        return calendar + "END:VCALENDAR\r\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Folded after 75 bytes, never within a character (RFC 5545, 3.1). */
    private void line(String content) {
        int bytes = 0;
        for (int c : content.codePoints().toArray()) {
            String character = Character.toString(c);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LINE_BYTES) {
                calendar.append("\r\n ");
                bytes = 1;
            }
            calendar.append(character);
            bytes += length;
        }
        calendar.append("\r\n");
    }
}
