package io.daicho.service.foreign.map;

import io.daicho.api.id.PersonId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is behind accounts. A map without users leaves persons out; one with users must have every account that occurs. */
public final class People {
    private final Map<String, User> users = new HashMap<>();

    /** The users of a map. */
    public People(ForeignMap map) {
        map.users().forEach(user -> users.put(user.user(), user));
    }

    /** Whether the map has none of these names of an account, though it has users. */
    public boolean isUnknown(@Nullable String... names) {
        return !users.isEmpty() && user(names).isEmpty();
    }

    /** Who is behind the account that has these names; null: a machine, or the map has no users. */
    public @Nullable PersonId person(@Nullable String... names) {
        return user(names).map(User::person).orElse(null);
    }

    private Optional<User> user(@Nullable String... names) {
        return Arrays.stream(names)
                .filter(Objects::nonNull)
                .map(users::get)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
