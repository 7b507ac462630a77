package io.daicho.service.web;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.conclusions.question.NotOnRecord;
import io.daicho.service.attesting.AttestationAnswers;
import io.daicho.service.attesting.AttestingStopped;
import io.daicho.service.attesting.NoSuchAttestation;
import io.daicho.service.attesting.StaleDraft;
import io.daicho.service.attesting.StandsInTheWay;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.pack.PackRefused;
import io.daicho.service.paper.TooLargeToPrint;
import io.daicho.service.sealing.keys.CannotRotate;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.signing.UnusableDocumentKey;
import io.daicho.service.words.NoTime;
import io.daicho.service.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, as RFC 9457 problems: what, why and what to do, in the reader's language. */
@RestControllerAdvice(annotations = org.springframework.web.bind.annotation.RestController.class)
class Problems extends ResponseEntityExceptionHandler {
    private static final String CODE = "code";
    private static final String BAD_PARAMETER = "bad-parameter";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(Refused.class)
    ProblemDetail refused(Refused refused, Locale locale) {
        Refusal refusal = refused.refusal();
        Locale language = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status(refusal),
                refusal.sentence(language, refused.particulars().toArray()));
        problem.setType(URI.create("urn:daicho:refusal:" + refusal.code()));
        problem.setTitle(Words.of(locale).say("problem.refused", refusal.code()));
        problem.setProperty(CODE, refusal.code());
        return problem;
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case FACT_ID_REUSED -> HttpStatus.CONFLICT;
            case STORE_UNAVAILABLE, NOT_PASSED_ON -> HttpStatus.SERVICE_UNAVAILABLE;
            case DISK_FULL -> HttpStatus.INSUFFICIENT_STORAGE;
            case LINE_TOO_LONG, ENTRY_TOO_LARGE, DETAIL_TOO_LARGE, FILE_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case FILE_TYPE_NOT_TAKEN, FILE_OF_ANOTHER_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case NOT_JSON, NOT_UTF8, LINE_CUT, DUPLICATE_FIELD -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    @ExceptionHandler(UnknownContract.class)
    ProblemDetail unknown(UnknownContract unknown, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "unknown-contract", unknown.sentence(Words.of(locale)));
    }

    @ExceptionHandler(UnknownFinding.class)
    ProblemDetail unknown(UnknownFinding unknown, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "unknown-finding", unknown.sentence(Words.of(locale)));
    }

    @ExceptionHandler(NoSuchAttestation.class)
    ProblemDetail unknown(NoSuchAttestation unknown, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "not-on-record", unknown.sentence(Words.of(locale)));
    }

    @ExceptionHandler(StandsInTheWay.class)
    ProblemDetail standsInTheWay(StandsInTheWay refused, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "stands-in-the-way", refused.sentence(Words.of(locale)));
        problem.setProperty("obstacles", AttestationAnswers.obstacles(refused.obstacles()));
        return problem;
    }

    @ExceptionHandler(StaleDraft.class)
    ProblemDetail stale(StaleDraft refused, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "stale-draft", refused.sentence(Words.of(locale)));
        problem.setProperty("groups", refused.groups());
        return problem;
    }

    @ExceptionHandler(AttestingStopped.class)
    ProblemDetail stopped(AttestingStopped stopped, Locale locale) {
        return problem(HttpStatus.CONFLICT, "attesting-stopped", stopped.sentence(Words.of(locale)));
    }

    @ExceptionHandler(EvidenceController.NotOnRecord.class)
    ProblemDetail notOnRecord(EvidenceController.NotOnRecord unknown) {
        return problem(HttpStatus.NOT_FOUND, "not-on-record", told(unknown));
    }

    @ExceptionHandler(EvidenceController.Gone.class)
    ProblemDetail gone(EvidenceController.Gone erased) {
        return problem(HttpStatus.GONE, "erased", told(erased));
    }

    @ExceptionHandler(EvidenceFiles.Unreadable.class)
    ProblemDetail unreadable(EvidenceFiles.Unreadable unreadable) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "evidence-unreadable", told(unreadable));
    }

    @ExceptionHandler(LogFilesController.NotInLog.class)
    ProblemDetail notInLog(LogFilesController.NotInLog missing) {
        return problem(HttpStatus.NOT_FOUND, "not-in-log", told(missing));
    }

    @ExceptionHandler(LogFilesController.EntriesStayHere.class)
    ProblemDetail entriesStay(LogFilesController.EntriesStayHere refused, Locale locale) {
        return problem(
                HttpStatus.FORBIDDEN, "entries-not-served", Words.of(locale).say("log.entriesStay"));
    }

    @ExceptionHandler(UnusableDocumentKey.class)
    ProblemDetail unusable(UnusableDocumentKey unusable) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "document-key-unusable", told(unusable));
    }

    @ExceptionHandler(CannotRotate.class)
    ProblemDetail cannotRotate(CannotRotate refused) {
        return problem(HttpStatus.CONFLICT, "cannot-rotate", told(refused));
    }

    @ExceptionHandler(BrokenLog.class)
    ProblemDetail broken(BrokenLog broken) {
        LOG.error("A log is broken", broken);
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "broken-log", told(broken));
    }

    @ExceptionHandler(TooLargeToPrint.class)
    ProblemDetail tooLarge(TooLargeToPrint tooLarge) {
        return problem(HttpStatus.INSUFFICIENT_STORAGE, "too-large-to-print", told(tooLarge));
    }

    @ExceptionHandler(PackRefused.class)
    ProblemDetail packRefused(PackRefused refused, Locale locale) {
        return problem(HttpStatus.CONFLICT, "pack-refused", refused.sentence(Words.of(locale)));
    }

    @ExceptionHandler(NotOnRecord.class)
    ProblemDetail notOnRecord(NotOnRecord unknown) {
        return problem(HttpStatus.NOT_FOUND, "not-on-record", told(unknown));
    }

    @ExceptionHandler(BadParameter.class)
    ProblemDetail badParameter(BadParameter bad, Locale locale) {
        return problem(HttpStatus.BAD_REQUEST, BAD_PARAMETER, bad.sentence(Words.of(locale)));
    }

    @ExceptionHandler(InvalidParameterException.class)
    ProblemDetail unreadable(InvalidParameterException unreadable, HttpServletRequest request, Locale locale) {
        return Unanswered.refused(HttpStatus.BAD_REQUEST.value(), request.getMethod(), request.getRequestURI())
                .problem(Words.of(locale));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException bad, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (bad instanceof MethodArgumentTypeMismatchException mismatch) {
            return handleExceptionInternal(
                    bad, badParameter(BadParameter.of(mismatch), request.getLocale()), headers, status, request);
        }
        return super.handleTypeMismatch(bad, headers, status, request);
    }

    /** What the framework finds wrong with a request has a code too. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem
                && (problem.getProperties() == null || !problem.getProperties().containsKey(CODE))
                && request instanceof ServletWebRequest web) {
            HttpServletRequest sent = web.getRequest();
            return super.createResponseEntity(
                    Unanswered.refused(status.value(), sent.getMethod(), sent.getRequestURI())
                            .problem(Words.of(request.getLocale())),
                    headers,
                    status,
                    request);
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail badParameter(IllegalArgumentException bad, Locale locale) {
        return problem(HttpStatus.BAD_REQUEST, BAD_PARAMETER, NoTime.sentence(bad, Words.of(locale)));
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail unexpected(Exception failure) {
        LOG.error("A request failed unexpectedly", failure);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                Words.of(LocaleContextHolder.getLocale()).say("problem.unexpected"));
    }

    /** What a failure says, in the language of whoever asked. */
    private static String told(Exception failure) {
        return Words.of(LocaleContextHolder.getLocale()).reason(String.valueOf(failure.getMessage()));
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        Words words = Words.of(LocaleContextHolder.getLocale());
        String title = "problem." + status.value();
        problem.setTitle(words.has(title) ? words.say(title) : status.getReasonPhrase());
        problem.setType(URI.create("urn:daicho:problem:" + code));
        problem.setProperty(CODE, code);
        return problem;
    }
}
