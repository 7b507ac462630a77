package io.daicho.service.web;

import io.daicho.api.id.Shown;
import io.daicho.service.words.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of somebody else, open in the same browser, sends to this ledger. There is no access control: whoever
 * reaches the ledger may write, and the browser of a clerk does. Programs send none of the headers that are looked at.
 */
final class ForeignRequests extends OncePerRequestFilter {
    /** Why a request was refused, as it stands among the attributes of the request. */
    static final String REFUSED = ForeignRequests.class.getName();

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private final OwnHosts hosts;

    ForeignRequests(OwnHosts hosts) {
        this.hosts = hosts;
    }

    /**
     * Why a request was refused.
     *
     * @param code its code among the problems
     * @param sentence the key of its sentence
     * @param given what the request said of itself
     */
    record Why(String code, String sentence, String given) {
        /** What was refused of this call, and what to do. */
        String sentence(Words words, String call) {
            return words.stop(sentence, call, Shown.shortened(given));
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Why why = why(request);
        if (why == null) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(REFUSED, why);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private @Nullable Why why(HttpServletRequest request) {
        if (!hosts.has(request.getServerName())) {
            return new Why("foreign-host", "unanswered.foreignHost", request.getServerName());
        }
        if (READING.contains(request.getMethod())) {
            return null;
        }
        // A browser sends the first to secure addresses and to loopback only, the second with every POST.
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean isForeign = site == null ? origin != null && !isOwn(origin, request) : !FROM_HERE.contains(site);
        return isForeign ? new Why("foreign-origin", "unanswered.foreignOrigin", origin == null ? site : origin) : null;
    }

    /** Without its scheme: what stands before the ledger may speak TLS. */
    private boolean isOwn(String origin, HttpServletRequest request) {
        try {
            URI page = URI.create(origin);
            return hosts.isConfigured(page)
                    || (page.getRawAuthority() != null
                            && page.getRawAuthority().equalsIgnoreCase(request.getHeader(HttpHeaders.HOST)));
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }
}
