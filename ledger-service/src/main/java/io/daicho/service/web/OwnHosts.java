package io.daicho.service.web;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Under which names this ledger is reached. A page elsewhere can have its own name lead here (DNS rebinding), and then reads
 * the answers; an address in figures cannot be made to lead elsewhere, and {@code localhost} is never asked of a name server.
 */
final class OwnHosts {
    private static final Pattern IN_FIGURES = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+|\\[.+]");

    private final String listening;
    private final Set<String> configured;

    /** Besides loopback and addresses in figures: the one it listens on, and those that are configured. */
    OwnHosts(String listening, Collection<String> configured) {
        this.listening = plain(listening);
        this.configured = configured.stream().map(OwnHosts::plain).collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String host) {
        String name = plain(host);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || IN_FIGURES.matcher(name).matches()
                || (!name.isEmpty() && name.equals(listening))
                || configured.contains(name);
    }

    /** Whether a page of this origin was served under a name that is configured, whatever stands before the ledger. */
    boolean isConfigured(URI origin) {
        return origin.getHost() != null && configured.contains(plain(origin.getHost()));
    }

    private static String plain(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
