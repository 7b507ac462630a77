package io.daicho.readmodel.clauses;

import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.ClauseSet;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** That a clause set's file has every field, none that is unknown, and a value in each. Only a target may be null. */
final class ClauseSetShape {
    private ClauseSetShape() {}

    /** The first fault, if there is one. */
    static Optional<String> fault(JsonNode file) {
        return fault("", ClauseSet.class, file);
    }

    private static Optional<String> fault(String at, Class<?> type, JsonNode node) {
        String where = at.isEmpty() ? "the file" : at;
        if (!node.isObject()) {
            return Optional.of(where + " is no object");
        }
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                return Optional.of(where + " has the unknown field \"" + name + "\"; known are " + known);
            }
        }
        return Arrays.stream(type.getRecordComponents())
                .flatMap(field -> fault(at, where, field, node).stream())
                .findFirst();
    }

    private static Optional<String> fault(String at, String where, RecordComponent field, JsonNode node) {
        JsonNode value = node.get(field.getName());
        String path = at + "/" + field.getName();
        if (value == null) {
            return Optional.of(where + " lacks the field \"" + field.getName() + "\"");
        }
        if (value.isNull()) {
            return at.equals("/targets") ? Optional.empty() : Optional.of(path + " is null");
        }
        if (field.getType().isRecord()) {
            return fault(path, field.getType(), value);
        }
        return field.getName().equals("clauses") ? clauses(path, value) : Optional.empty();
    }

    private static Optional<String> clauses(String at, JsonNode clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Optional<String> fault = fault(at + "/" + i, Clause.class, clauses.get(i));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }
}
