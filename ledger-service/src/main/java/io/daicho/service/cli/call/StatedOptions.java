package io.daicho.service.cli.call;

import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.Role;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What every fact says, as options of a call that records one. */
public final class StatedOptions {
    @Option(names = "--fact", paramLabel = "ID", description = "The id of the fact (default: a fresh one).")
    private @Nullable String fact;

    @Option(names = "--at", paramLabel = "T", description = "When it happened (default: now).")
    private @Nullable String at;

    @Option(names = "--by", paramLabel = "ORG", description = "The organisation that states it; needed.")
    private @Nullable String by;

    @Option(names = "--role", paramLabel = "ROLE", description = "In which role (default: CONTRACTOR).")
    private Role role = Role.CONTRACTOR;

    @Option(names = "--person", paramLabel = "ID", description = "The person who states it, by an opaque id.")
    private @Nullable String person;

    @Option(names = "--remark", paramLabel = "TEXT", description = "A remark.")
    private @Nullable String remark;

    /** A journal line of this type that says so much. */
    public ObjectNode line(String type, ContractId contract) {
        if (by == null) {
            throw new WrongUsage("stated.noOrganisation");
        }
        ObjectNode line = FactJson.mapper().createObjectNode();
        line.put("type", type);
        line.put("fact", fact == null ? "f-" + UUID.randomUUID() : fact);
        line.put("contract", contract.value());
        line.put("occurredAt", at == null ? InstantText.of(Clock.systemUTC().instant()) : at);
        ObjectNode recorder =
                line.putObject("recordedBy").put("organisation", by).put("role", role.name());
        if (person != null) {
            recorder.put("person", person);
        }
        if (remark != null) {
            line.put("remark", remark);
        }
        return line;
    }
}
