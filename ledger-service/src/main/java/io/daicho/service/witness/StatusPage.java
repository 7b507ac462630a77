package io.daicho.service.witness;

import com.sun.net.httpserver.HttpExchange;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** One page for a person who compares what the witness saw with a printed checkpoint or with the ledger's own page. */
final class StatusPage {
    private static final String STYLE = "body{font:16px/1.6 'Noto Sans JP','Yu Gothic',Meiryo,system-ui,sans-serif;"
            + "margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1d2733}"
            + "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}dt{color:#5b6875}dd{margin:0}"
            + "code{overflow-wrap:anywhere}.fork{color:#a32020;font-weight:600}";

    private final WitnessDirectory directory;
    private final ZoneId zone;

    StatusPage(WitnessDirectory directory, ZoneId zone) {
        this.directory = directory;
        this.zone = zone;
    }

    String html(HttpExchange exchange) throws IOException {
        return html(Words.of(language(exchange)));
    }

    String html(Words words) throws IOException {
        List<LogState> logs = directory.logs();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(words.locale().getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(text(words.say("witness.title")))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<p><a href=\"/?lang=")
                .append(words.isJapanese() ? "en" : "ja")
                .append("\">")
                .append(text(words.say("page.language")))
                .append("</a></p>\n<h1>")
                .append(text(words.say("witness.title")))
                .append("</h1>\n<p>")
                .append(text(words.say(logs.isEmpty() ? "witness.none" : "witness.compare")))
                .append("</p>\n<dl>");
        row(html, words.say("witness.key"), directory.cosigner().key().toString());
        html.append("</dl>\n");
        logs.forEach(log -> section(html, log, words));
        return html.append("</body></html>\n").toString();
    }

    private void section(StringBuilder html, LogState log, Words words) {
        html.append("<h2>").append(text(log.origin())).append("</h2>\n");
        log.contradicted()
                .map(Checkpoint::root)
                .ifPresent(root -> html.append("<p class=\"fork\">")
                        .append(text(words.say("witness.fork", root.toString())))
                        .append("</p>\n"));
        html.append("<dl>");
        if (log.keys().isEmpty()) {
            row(html, words.say("witness.logKey"), words.say("witness.removed"));
        }
        log.keys().forEach(key -> row(html, words.say("witness.logKey"), key.toString()));
        log.cosigned().ifPresent(last -> {
            row(html, words.say("witness.size"), Long.toString(last.size()));
            row(html, words.say("witness.root"), last.root().toString());
        });
        row(
                html,
                words.say("witness.at"),
                log.at().map(new Dates(zone, words)::full).orElse(words.say("witness.never")));
        html.append("</dl>\n");
        if (log.cosigned().isPresent()) {
            html.append("<p><a href=\"/")
                    .append(log.folder())
                    .append("/checkpoint\">")
                    .append(text(words.say("witness.checkpoint")))
                    .append("</a></p>\n");
        }
    }

    private static void row(StringBuilder html, String name, String value) {
        html.append("<dt>")
                .append(text(name))
                .append("</dt><dd><code>")
                .append(text(value))
                .append("</code></dd>");
    }

    private static Locale language(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        if (query != null && query.matches("lang=(ja|en)")) {
            return Locale.forLanguageTag(query.substring("lang=".length()));
        }
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Language");
        return accepted != null && accepted.startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }

    private static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
