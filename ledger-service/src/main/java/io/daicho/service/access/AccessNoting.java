package io.daicho.service.access;

import io.daicho.api.id.ContractId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UrlPathHelper;

/** Notes every answered request about a contract: by which way, from which address, for what. */
final class AccessNoting implements HandlerInterceptor {
    private static final String CONTRACT = "([A-Za-z0-9][A-Za-z0-9._-]{0,63})";
    private static final Pattern LOOKED = Pattern.compile("(?:/api/v1)?/contracts/" + CONTRACT + "(?:/.*)?");
    private static final Pattern ASKED = Pattern.compile("(?:/api/v1)?/contracts/" + CONTRACT + "/questions.*");
    private static final Pattern TOOK = Pattern.compile("(?:/api/v1/contracts/" + CONTRACT
            + "/(?:journal|pack|pack/again|form\\.pdf|filings/.+|evidence/.+|attestations/[^/]+/.+))|(?:/log/"
            + CONTRACT
            + "/(?:.+/)?tile/entries/.+)");
    /** They are asked by what stands in a body: a pack by its manifest, a draft by what it should say. */
    private static final List<String> READING_POSTS = List.of("/pack/again", "/attestations/preview");

    /** What tells of every contract is a look at each of them. */
    private static final List<String> OF_ALL = List.of("/", "/api/v1/contracts", "/api/v1/due", "/api/v1/due.ics");

    private final AccessLog log;
    private final Supplier<? extends Collection<ContractId>> contracts;

    /** Notes into this log; tells which contracts there are. */
    AccessNoting(AccessLog log, Supplier<? extends Collection<ContractId>> contracts) {
        this.log = log;
        this.contracts = contracts;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        // As the handlers saw it: decoded, and without parameters in it, however the caller spelled it.
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        if (isAnswered(response.getStatus()) && isReading(request.getMethod(), path)) {
            AccessLog.By by = new AccessLog.By(isPage(path) ? "PAGE" : "REST", request.getRemoteAddr());
            if (OF_ALL.contains(path)) {
                contracts.get().forEach(contract -> log.note(contract, by, AccessLog.What.VIEWED, path));
            }
            taken(path).ifPresent(taken -> log.note(taken.contract(), by, taken.what(), path));
        }
    }

    private static boolean isPage(String path) {
        return path.equals("/") || path.startsWith("/contracts/");
    }

    /** In full or in part: a range of a file is as good as a look. */
    private static boolean isAnswered(int status) {
        return status == HttpServletResponse.SC_OK || status == HttpServletResponse.SC_PARTIAL_CONTENT;
    }

    private static boolean isReading(String method, String path) {
        return method.equals("GET")
                || (method.equals("POST") && READING_POSTS.stream().anyMatch(path::endsWith));
    }

    private record Taken(ContractId contract, AccessLog.What what) {}

    private static Optional<Taken> taken(String path) {
        return taken(TOOK, path, AccessLog.What.EXPORTED)
                .or(() -> taken(ASKED, path, AccessLog.What.ASKED))
                .or(() -> taken(LOOKED, path, AccessLog.What.VIEWED));
    }

    private static Optional<Taken> taken(Pattern pattern, String path, AccessLog.What what) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String contract = IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return Optional.of(new Taken(new ContractId(contract), what));
    }
}
