package io.daicho.service.verifying.log;

import io.daicho.api.journal.FactJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What stands in the bytes of an entry, for sentences about it. */
final class SealedEntry {
    private static final List<String> MEMBERS = List.of(
            "/id",
            "/type",
            "/revision",
            "/position",
            "/recordedAt",
            "/aggregate/type",
            "/aggregate/id",
            "/aggregate/sequence",
            "/payload",
            "/metadata",
            "/version");

    private SealedEntry() {}

    /** Its id and type. */
    static String named(byte[] entry) {
        JsonNode tree = tree(entry);
        return tree == null ? "bytes that are no JSON" : text(tree, "/id") + " " + text(tree, "/type");
    }

    /** In which members two entries differ. */
    static String difference(byte[] sealed, byte[] stored) {
        JsonNode was = tree(sealed);
        JsonNode is = tree(stored);
        if (was == null || is == null) {
            return "it is no JSON any more; sealed was " + named(was == null ? stored : sealed);
        }
        List<String> differences = new ArrayList<>();
        for (String member : MEMBERS) {
            if (!was.at(member).equals(is.at(member))) {
                differences.add(members(member.substring(1), was.at(member), is.at(member)));
            }
        }
        return differences.isEmpty() ? "the same values in another form" : String.join("; ", differences);
    }

    private static String members(String name, JsonNode was, JsonNode is) {
        if (!was.isObject() || !is.isObject()) {
            return name + ": sealed " + cut(was) + ", stored " + cut(is);
        }
        List<String> differences = new ArrayList<>();
        for (String member : was.propertyNames()) {
            if (!was.get(member).equals(is.get(member))) {
                differences.add(name + "." + member + ": sealed " + cut(was.get(member)) + ", stored "
                        + (is.has(member) ? cut(is.get(member)) : "nothing"));
            }
        }
        for (String member : is.propertyNames()) {
            if (!was.has(member)) {
                differences.add(name + "." + member + ": sealed nothing, stored " + cut(is.get(member)));
            }
        }
        return differences.isEmpty() ? name + " is in another form" : String.join("; ", differences);
    }

    private static String cut(JsonNode value) {
        String text = value.toString();
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }

    private static String text(JsonNode tree, String member) {
        return tree.at(member).asString("?");
    }

    private static @org.jspecify.annotations.Nullable JsonNode tree(byte[] entry) {
        try {
            return FactJson.mapper().readTree(new String(entry, StandardCharsets.UTF_8));
        } catch (JacksonException | StackOverflowError notJson) {
            return null;
        }
    }
}
