package io.daicho.service.web;

import io.daicho.service.store.directory.DataDirectory;
import io.daicho.service.words.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
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
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Unanswered unanswered = Unanswered.of(request, response);
        return ResponseEntity.status(unanswered.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(unanswered.problem(Words.of(locale)));
    }

    /** For people, in a browser. */
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Words words = Words.of(locale);
        Unanswered unanswered = Unanswered.of(request, response);
        ModelAndView page = new ModelAndView("problem", unanswered.status());
        page.addObject("w", words);
        page.addObject("demo", directory.isDemo());
        page.addObject("otherLanguage", words.isJapanese() ? "/?lang=en" : "/?lang=ja");
        page.addObject("message", sentence(unanswered, request, words));
        return page;
    }

    private static String sentence(Unanswered unanswered, HttpServletRequest request, Words words) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return switch (unanswered.status()) {
            case NOT_FOUND -> words.stop("page.none", String.valueOf(path));
            case BAD_REQUEST, FORBIDDEN -> unanswered.sentence(words);
            default ->
                words.stop(
                        "page.failed", String.valueOf(path), unanswered.status().toString());
        };
    }
}
