package io.daicho.service.web;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclusions;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.service.files.Erasures;
import io.daicho.service.obligations.Answer;
import io.daicho.service.obligations.Answering;
import io.daicho.service.questions.AnsweredTable;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.Stop;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.witness.Witnesses;
import io.daicho.service.store.directory.DataDirectory;
import io.daicho.service.words.Dates;
import io.daicho.service.words.NoTime;
import io.daicho.service.words.SubjectNames;
import io.daicho.service.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The first, plain pages: the contracts, and one page a contract. They only show. */
@Controller
class PagesController {
    private final Answering answering;
    private final RecordedThen recorded;
    private final ClauseSets clauseSets;
    private final DataDirectory directory;
    private final Sealer sealer;
    private final Witnesses witnesses;
    private final ContractTitles titles;
    private final Erasures erasures;

    PagesController(
            Answering answering,
            RecordedThen recorded,
            ClauseSets clauseSets,
            DataDirectory directory,
            Sealer sealer,
            Witnesses witnesses,
            ContractTitles titles,
            Erasures erasures) {
        this.erasures = erasures;
        this.titles = titles;
        this.answering = answering;
        this.recorded = recorded;
        this.clauseSets = clauseSets;
        this.directory = directory;
        this.sealer = sealer;
        this.witnesses = witnesses;
    }

    @GetMapping("/")
    String contracts(Model model, Locale locale, @RequestParam Optional<String> lang, HttpServletRequest request) {
        Words words = common(model, locale, lang, request);
        List<PortfolioLine> lines =
                answering.contracts().stream().map(row -> line(row, words)).toList();
        model.addAttribute("contracts", lines);
        return "contracts";
    }

    private PortfolioLine line(ContractRow row, Words words) {
        Answer answer =
                answering.answer(new ContractId(row.contract()), null, null).orElseThrow();
        Dates dates = new Dates(row.timeZone(), words);
        int going = going(answer.conclusions());
        return new PortfolioLine(
                row,
                dates.day(row.start()) + " – " + dates.day(row.end()),
                answer.conclusions().unsettled().size(),
                going,
                answer.conclusions().breaches().size() - going);
    }

    private static int going(Conclusions conclusions) {
        return (int) conclusions.breaches().stream()
                .filter(breach -> breach.endedAt() == null)
                .count();
    }

    /**
     * A contract in the list.
     *
     * @param row the contract
     * @param period its period, for reading
     * @param open how many obligations are open
     * @param going how many breaches go on
     * @param ended how many breaches are over
     */
    record PortfolioLine(ContractRow row, String period, int open, int going, int ended) {}

    @GetMapping("/contracts/{contract}")
    String contract(
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "9007199254740991") long before,
            @RequestParam Optional<String> lang,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        Words words = common(model, locale, lang, request);
        ContractId id = ContractsController.known(contract);
        ContractRow row = answering.contract(id).orElseThrow(() -> new UnknownContract(contract));
        Answer answer = answering.answer(id, asOf, knownAt).orElseThrow();
        Dates dates = new Dates(row.timeZone(), words);
        model.addAttribute("row", row);
        model.addAttribute("dates", dates);
        model.addAttribute(
                "log",
                SealedLogSection.of(
                        sealer.state(id), sealer.openings(id), witnesses.states(LogName.of(id)), words, dates));
        model.addAttribute("clauses", clauseSets.edition(row.clauseSet()).orElseThrow());
        model.addAttribute("conclusions", answer.conclusions());
        model.addAttribute("going", going(answer.conclusions()));
        model.addAttribute(
                "contractTitle",
                titles.of(row, answer.conclusions().asOf(), answer.conclusions().knownAt(), words));
        model.addAttribute("names", new SubjectNames(words, answer.conclusions()));
        model.addAttribute(
                "obligations",
                all ? answer.conclusions().obligations() : answer.conclusions().unsettled());
        model.addAttribute("all", all);
        model.addAttribute("asOf", asOf == null ? "" : asOf);
        model.addAttribute("knownAt", knownAt == null ? "" : knownAt);
        recorded.show(model, id, answer, asOf, knownAt, before, new AnsweredTable(words, dates));
        return "contract";
    }

    @GetMapping("/contracts/{contract}/explanations/{finding}")
    String explanation(
            @PathVariable String contract,
            @PathVariable String finding,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam Optional<String> lang,
            Model model,
            Locale locale,
            HttpServletRequest request) {
        common(model, locale, lang, request);
        ContractId id = ContractsController.known(contract);
        if (answering.contract(id).isEmpty()) {
            throw new UnknownContract(contract);
        }
        model.addAttribute("contract", contract);
        model.addAttribute("asOf", asOf == null ? "" : asOf);
        model.addAttribute("knownAt", knownAt == null ? "" : knownAt);
        model.addAttribute(
                "explanation",
                answering
                        .explanation(id, finding, asOf, knownAt)
                        .orElseThrow(() -> new UnknownFinding(finding, contract)));
        return "explanation";
    }

    private Words common(Model model, Locale locale, Optional<String> lang, HttpServletRequest request) {
        Words words = Words.of(lang.map(Locale::forLanguageTag).orElse(locale));
        model.addAttribute("w", words);
        model.addAttribute("demo", directory.isDemo());
        model.addAttribute("stopped", stopped(words));
        model.addAttribute("here", request.getRequestURI());
        model.addAttribute("otherLanguage", otherLanguage(request, words));
        model.addAttribute("base", request.getRequestURL().toString().replaceFirst("(https?://[^/]+).*", "$1"));
        return words;
    }

    /** The same page, of the same times, in the other language. */
    private static String otherLanguage(HttpServletRequest request, Words words) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return Stream.of(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("lang="))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining("", "?", "lang=" + (words.isJapanese() ? "en" : "ja")));
    }

    /** What every page says at its top where nothing is published or attested any more, or an erasure is not finished. */
    private List<String> stopped(Words words) {
        Stream<String> all = sealer
                .stop()
                .filter(stop -> stop.why() != Stop.Why.ELSEWHERE)
                .map(stop -> words.say("page.stoppedAll", words.say("stop." + stop.why()), stop.detail()))
                .stream();
        Stream<String> each = sealer.stops().entrySet().stream()
                .sorted(Comparator.comparing(stopped -> stopped.getKey().value()))
                .map(stopped -> words.say(
                        stopped.getKey().equals(LogName.MACHINE) ? "page.stoppedMachine" : "page.stopped",
                        stopped.getKey().value(),
                        words.say("stop." + stopped.getValue().why()),
                        stopped.getValue().detail()));
        Stream<String> erasing = erasures.areUnfinished() ? Stream.of(words.say("page.unerased")) : Stream.empty();
        return Stream.of(all, each, erasing).flatMap(Function.identity()).toList();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown(UnknownFinding unknown, Model model, Locale locale, HttpServletRequest request) {
        return error(unknown::sentenceOnPage, model, locale, request);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown(UnknownContract unknown, Model model, Locale locale, HttpServletRequest request) {
        return error(unknown::sentenceOnPage, model, locale, request);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String bad(IllegalArgumentException bad, Model model, Locale locale, HttpServletRequest request) {
        return error(words -> NoTime.sentence(bad, words), model, locale, request);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String bad(MethodArgumentTypeMismatchException bad, Model model, Locale locale, HttpServletRequest request) {
        return error(words -> BadParameter.of(bad).sentence(words), model, locale, request);
    }

    private String error(Function<Words, String> message, Model model, Locale locale, HttpServletRequest request) {
        Words words = common(model, locale, Optional.ofNullable(request.getParameter("lang")), request);
        model.addAttribute("message", message.apply(words));
        return "problem";
    }
}
