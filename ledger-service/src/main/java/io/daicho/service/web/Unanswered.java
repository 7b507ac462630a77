package io.daicho.service.web;

import io.daicho.api.id.Shown;
import io.daicho.service.words.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * A request that nobody answers, and why.
 *
 * @param status why, as a number
 * @param foreign why it was refused as one of somebody else; absent otherwise
 * @param call its method and path, as they were sent
 * @param given what it brought: the type of its body
 * @param possible what would do instead: methods, or types
 */
record Unanswered(
        HttpStatus status, ForeignRequests.@Nullable Why foreign, String call, String given, String possible) {
    /** From what the server keeps of a request that failed. */
    static Unanswered of(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        // The request that is dispatched to the page of errors is a GET, whatever came.
        Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new Unanswered(
                status,
                (ForeignRequests.Why) request.getAttribute(ForeignRequests.REFUSED),
                call(method == null ? request.getMethod() : method, path == null ? "/error" : path),
                shown(request.getContentType()),
                shown(response.getHeader(
                        status == HttpStatus.METHOD_NOT_ALLOWED ? HttpHeaders.ALLOW : HttpHeaders.ACCEPT)));
    }

    /** A request that the server itself refused, before anybody saw it. */
    static Unanswered refused(int status, @Nullable String method, @Nullable String path) {
        return new Unanswered(status(status), null, call(method, path), "-", "-");
    }

    private static String call(@Nullable Object method, @Nullable Object path) {
        return shown(method) + " " + shown(path);
    }

    private static String shown(@Nullable Object text) {
        return text == null ? "-" : Shown.shortened(text.toString());
    }

    private static HttpStatus status(@Nullable Object code) {
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    /** For programs. */
    ProblemDetail problem(Words words) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, sentence(words) + " " + words.stop("unanswered.described"));
        String title = "problem." + status.value();
        if (words.has(title)) {
            problem.setTitle(words.say(title));
        }
        problem.setType(URI.create("urn:daicho:problem:" + code()));
        problem.setProperty("code", code());
        return problem;
    }

    /** Why, and what to do. */
    String sentence(Words words) {
        if (foreign != null) {
            return foreign.sentence(words, call);
        }
        return switch (status) {
            case BAD_REQUEST -> words.stop("unanswered.unreadable", call);
            case NOT_FOUND -> words.stop("unanswered.none", call);
            case METHOD_NOT_ALLOWED -> words.stop("unanswered.method", call, possible);
            case NOT_ACCEPTABLE -> words.stop("unanswered.accept", call);
            case UNSUPPORTED_MEDIA_TYPE -> words.stop("unanswered.type", call, given, possible);
            default -> words.stop("unanswered.other", call, status.toString());
        };
    }

    private String code() {
        return foreign != null
                ? foreign.code()
                : status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
