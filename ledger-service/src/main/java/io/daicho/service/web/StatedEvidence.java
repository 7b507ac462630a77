package io.daicho.service.web;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the parameters of an upload say about its file, as a journal line. */
record StatedEvidence(Map<String, String> given, List<String> about) {
    private static final Set<String> KNOWN = Set.of(
            "fact", "evidenceFile", "kind", "about", "occurredAt", "organisation", "role", "person", "name", "remark");

    ObjectNode line(ContractId contract, String contentType) {
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("The parameter \"" + name + "\" is not known here. Known: "
                            + String.join(", ", KNOWN.stream().sorted().toList()) + ".");
                });
        ObjectNode line = FactJson.mapper().createObjectNode();
        line.put("contract", contract.value());
        for (String field : Set.of("fact", "evidenceFile", "kind", "occurredAt", "name", "remark")) {
            put(line, field, field);
        }
        if (!line.has("evidenceFile")) {
            put(line, "fact", "evidenceFile");
        }
        ObjectNode recorder = line.putObject("recordedBy");
        for (String field : Set.of("organisation", "role", "person")) {
            put(recorder, field, field);
        }
        if (!about.isEmpty()) {
            ArrayNode facts = line.putArray("about");
            for (String several : about) {
                for (String fact : several.split(",", -1)) {
                    facts.add(fact);
                }
            }
        }
        return line.put("mediaType", contentType.replaceAll("\\s*;.*", "").toLowerCase(Locale.ROOT));
    }

    private void put(ObjectNode into, String parameter, String field) {
        String value = given.get(parameter);
        if (value != null) {
            into.put(field, value);
        }
    }
}
