package io.daicho.service.stamping;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has things stamped by all authorities, as soon as each answers. What is wanted lies in files, so a crash loses nothing; an
 * authority that fails is left alone for a minute, then for twice as long each time, at most an hour.
 */
public final class StampQueue {
    private static final Logger LOG = LoggerFactory.getLogger(StampQueue.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Map<String, StampAuthority> authorities = new LinkedHashMap<>();
    private final Map<String, Failing> failing = new ConcurrentHashMap<>();
    private final StampClient client;
    private final Clock clock;

    private record Failing(String why, Duration pause, Instant at) {
        /** Not where it lies as far in the future, because the clock was set back since. */
        boolean isLeftAlone(Instant now) {
            return Duration.between(at, now).abs().compareTo(pause) < 0;
        }
    }

    /**
     * What is not yet stamped.
     *
     * @param digest SHA-256 of what it is, in hexadecimal digits
     * @param authority by whom
     * @param since when the stamp was wanted
     * @param why what the authority's last failure was; empty where it has not been asked yet
     */
    public record Missing(String digest, String authority, Instant since, Optional<String> why) {}

    /** A queue for these authorities; with none, nothing is ever wanted. */
    public StampQueue(List<StampAuthority> authorities, StampClient client, Clock clock) {
        for (StampAuthority authority : authorities) {
            if (this.authorities.put(authority.name(), authority) != null) {
                throw new IllegalArgumentException("two authorities have the name " + authority.name());
            }
        }
        this.client = client;
        this.clock = clock;
    }

    /** Who stamps. */
    public List<StampAuthority> authorities() {
        return List.copyOf(authorities.values());
    }

    /** Wants something stamped by every authority that has not stamped it. On disk when the call returns. */
    public void want(StampFolder folder, byte[] sha256) {
        String digest = HexFormat.of().formatHex(sha256);
        for (String authority : authorities.keySet()) {
            folder.want(new StampFolder.Entry(digest, authority), clock.instant());
        }
    }

    /** Asks for what is wanted in a folder, of the authorities that are not left alone at present. */
    public void work(StampFolder folder) {
        ask(folder, false);
    }

    /** Asks for what is wanted in a folder, of all authorities, at once. */
    public void workNow(StampFolder folder) {
        ask(folder, true);
    }

    private synchronized void ask(StampFolder folder, boolean evenFailing) {
        Set<String> failed = new HashSet<>();
        for (StampFolder.Entry entry : folder.wanted()) {
            StampAuthority authority = authorities.get(entry.authority());
            if (authority == null || failed.contains(authority.name())) {
                continue;
            }
            Failing last = failing.get(authority.name());
            boolean leftAlone = last != null && last.isLeftAlone(clock.instant());
            if ((evenFailing || !leftAlone) && !ask(folder, entry, authority, last)) {
                failed.add(authority.name());
            }
        }
    }

    private boolean ask(StampFolder folder, StampFolder.Entry entry, StampAuthority authority, @Nullable Failing last) {
        try {
            folder.put(entry, client.stamp(authority, entry.sha256()).response());
            failing.remove(authority.name());
            return true;
        } catch (NotStamped failure) {
            Duration pause = last == null ? FIRST_PAUSE : last.pause().multipliedBy(2);
            Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
            failing.put(authority.name(), new Failing(String.valueOf(failure.getMessage()), bounded, clock.instant()));
            return false;
        }
    }

    /** A stamp by the first authority that answers now; empty where none does. What it is of is not wanted any further. */
    Optional<Stamp> stampOnce(byte[] sha256) {
        for (StampAuthority authority : authorities.values()) {
            try {
                return Optional.of(Stamp.read(client.stamp(authority, sha256).response()));
            } catch (NotStamped away) {
                LOG.info("The next authority is asked: {}", away.getMessage());
            } catch (Malformed | ProofFailed wasVerified) {
                throw new IllegalStateException(wasVerified);
            }
        }
        return Optional.empty();
    }

    /** What is not yet stamped in a folder, and why. */
    public List<Missing> missing(StampFolder folder) {
        List<Missing> missing = new ArrayList<>();
        for (StampFolder.Entry entry : folder.wanted()) {
            Optional<String> why = authorities.containsKey(entry.authority())
                    ? Optional.ofNullable(failing.get(entry.authority())).map(Failing::why)
                    : Optional.of("the authority " + entry.authority() + " is not configured any more");
            missing.add(new Missing(entry.digest(), entry.authority(), folder.wantedSince(entry), why));
        }
        return missing;
    }
}
