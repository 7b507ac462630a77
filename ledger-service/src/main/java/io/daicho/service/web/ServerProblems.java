package io.daicho.service.web;

import io.daicho.api.journal.FactJson;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.node.ObjectNode;

/** Answers what the server refuses before any of us sees it, such as a slash sent as %2F: as we do, not as it would. */
public final class ServerProblems extends ErrorReportValve {
    /** Made by the server, from its name. */
    public ServerProblems() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        Words words = Words.of(request.getLocale());
        Unanswered unanswered = Unanswered.refused(response.getStatus(), request.getMethod(), request.getRequestURI());
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean isForPeople = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
        response.setContentType(isForPeople ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(isForPeople ? page(unanswered, words) : json(unanswered.problem(words)));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // Whoever asked does not listen any more.
        }
    }

    private static String page(Unanswered unanswered, Words words) {
        return "<!DOCTYPE html>\n<html lang=\"" + words.locale().getLanguage()
                + "\"><head><meta charset=\"UTF-8\"><title>"
                + HtmlUtils.htmlEscape(words.say("page.error")) + "</title></head><body><p>"
                + HtmlUtils.htmlEscape(unanswered.sentence(words)) + "</p></body></html>\n";
    }

    private static String json(ProblemDetail problem) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("type", String.valueOf(problem.getType()));
        json.put("title", problem.getTitle());
        json.put("status", problem.getStatus());
        json.put("detail", problem.getDetail());
        if (problem.getProperties() != null) {
            problem.getProperties().forEach((name, value) -> json.put(name, String.valueOf(value)));
        }
        return json.toString();
    }
}
