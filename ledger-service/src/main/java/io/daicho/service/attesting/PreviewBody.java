package io.daicho.service.attesting;

import io.daicho.api.id.AttestationId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.conclusions.attestation.DraftRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is to be drafted without storing it, as JSON says it; unknown fields are errors. */
public final class PreviewBody {
    private static final Set<String> KNOWN =
            Set.of("attestation", "attestor", "manager", "witness", "exceptions", "supersedes", "asOf", "knownAt");

    private PreviewBody() {}

    /** Reads it. */
    public static DraftRequest request(ObjectNode said) {
        said.propertyNames().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("The field \"" + name + "\" is not known here. Known: "
                            + String.join(", ", KNOWN.stream().sorted().toList()) + ".");
                });
        Set<String> exceptions = new HashSet<>();
        JsonNode named = said.path("exceptions");
        if (!named.isMissingNode() && !named.isArray()) {
            throw new IllegalArgumentException("\"exceptions\" is no list: write [\"o-…\", \"o-…\"]");
        }
        named.forEach(exception -> exceptions.add(exception.asString("")));
        AttestationId attestation = id(said, "attestation", AttestationId::new);
        if (attestation == null) {
            throw new IllegalArgumentException("The field \"attestation\" is missing. Give it.");
        }
        return new DraftRequest(
                attestation,
                id(said, "attestor", OrganisationId::new),
                id(said, "manager", PersonId::new),
                id(said, "witness", PersonId::new),
                id(said, "supersedes", AttestationId::new),
                exceptions);
    }

    private static <T> @Nullable T id(ObjectNode said, String field, Function<String, T> made) {
        JsonNode value = said.get(field);
        return value == null || value.isNull() ? null : made.apply(value.asString(""));
    }
}
