package io.daicho.service.web;

import io.daicho.service.store.directory.DataDirectory;
import io.daicho.service.words.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests that nobody else answers, such as an unknown path or a wrong method: programs and people alike. */
@Controller
class Errors implements ErrorController {
    private final DataDirectory directory;

    Errors(DataDirectory directory) {
        this.directory = directory;
    }

    /** For programs, whatever they accept. */
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, message(status, request) + " What can be called is described at /v3/api-docs.");
        problem.setType(URI.create("urn:daicho:problem:" + code(status)));
        problem.setProperty("code", code(status));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** For people, in a browser. */
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, Locale locale) {
        Words words = Words.of(locale);
        HttpStatus status = status(request);
        ModelAndView page = new ModelAndView("problem", status);
        page.addObject("w", words);
        page.addObject("demo", directory.isDemo());
        page.addObject("other", words.isJapanese() ? "en" : "ja");
        page.addObject("here", "/");
        page.addObject("message", sentence(status, request, words));
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static String sentence(HttpStatus status, HttpServletRequest request, Words words) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return status == HttpStatus.NOT_FOUND
                ? words.stop("page.none", String.valueOf(path))
                : words.stop("page.failed", String.valueOf(path), status.toString());
    }

    private static String message(HttpStatus status, HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return status.getReasonPhrase() + ": " + request.getMethod() + " " + (path == null ? "/error" : path) + ".";
    }

    private static String code(HttpStatus status) {
        return status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
