package io.daicho.service.cli.call;

import io.daicho.api.fact.Role;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Who allowed what is not done without leave, as options of a call that records it. */
public final class AllowedOptions {
    @Option(names = "--allowed-by", paramLabel = "ID", required = true, description = "The person who allowed it.")
    private String allowedBy = "";

    @Option(names = "--allowed-by-role", paramLabel = "ROLE", required = true, description = "In which role.")
    private Role allowedByRole = Role.CLIENT;

    /** Says so in a journal line. */
    public void onto(ObjectNode line) {
        line.put("allowedBy", allowedBy);
        line.put("allowedByRole", allowedByRole.name());
    }
}
