package io.daicho.service.foreign.map;

import io.daicho.api.fact.Plain;
import io.daicho.api.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind an account.
 *
 * @param user the account, as the other program writes it: an ARN of AWS, or a name
 * @param person the opaque id of the person; absent: a machine
 */
public record User(
        @Plain(Plain.Kind.CODE) String user, @Nullable PersonId person) {}
