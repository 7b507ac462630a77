package io.daicho.service.foreign.map;

import io.daicho.api.fact.Plain;
import io.daicho.api.fact.Recorder;
import io.daicho.api.id.ContractId;
import java.time.ZoneId;
import java.util.List;

/**
 * What records of other programs stand for.
 *
 * @param contract the contract that the facts belong to
 * @param recorder who states the facts; the person comes from {@code users}
 * @param timeZone in which times without an offset are read
 * @param salt at least 16 characters that nobody else knows: ids made from file names are made with it, so that nobody can
 *     find the name by trying
 * @param places what lies where
 * @param keys keys of a key service
 * @param users who is behind an account; empty: persons are left out
 */
public record ForeignMap(
        ContractId contract,
        Recorder recorder,
        ZoneId timeZone,
        @Plain(Plain.Kind.CODE) String salt,
        List<Place> places,
        List<MappedKey> keys,
        List<User> users) {
    private static final int LEAST_OF_SALT = 16;

    /** Checks what can be checked without any record. */
    public ForeignMap {
        places = List.copyOf(places);
        keys = List.copyOf(keys);
        users = List.copyOf(users);
        if (salt.length() < LEAST_OF_SALT) {
            throw new IllegalArgumentException("the salt has " + salt.length() + " characters, at least "
                    + LEAST_OF_SALT + " are needed: make one by chance and keep it");
        }
        if (recorder.person() != null) {
            throw new IllegalArgumentException("the recorder has a person; name persons under users");
        }
        refuseTwice("places", places.stream().map(Place::key).toList());
        refuseTwice("keys", keys.stream().map(MappedKey::arn).toList());
        refuseTwice("users", users.stream().map(User::user).toList());
    }

    private static void refuseTwice(String list, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                throw new IllegalArgumentException("\"" + names.get(i) + "\" stands twice under " + list);
            }
        }
    }
}
