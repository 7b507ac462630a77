package io.daicho.api.journal;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.FileDigest;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a fact lies beside the chain: the fields of its details, and of its file, with the digests that the fact keeps. */
public final class DetailFields {
    private DetailFields() {}

    /** The digests by field: {@code remark}, {@code corrects.reason}, {@code evidence[0].reference}, {@code content}. */
    public static SortedMap<String, String> of(Fact fact) {
        SortedMap<String, String> found = new TreeMap<>();
        collect(Shape.of(fact.getClass()), FactJson.tree(fact), "", found);
        return found;
    }

    /** Whether this field of the fact is a file, not a text. */
    public static boolean isFile(Fact fact, String field) {
        return fact instanceof EvidenceFact.Filed && field.equals(EvidenceFact.Filed.CONTENT);
    }

    private static void collect(Shape shape, ObjectNode object, String path, SortedMap<String, String> found) {
        for (Shape.Field field : shape.fields().values()) {
            JsonNode value = object.get(field.name());
            String here = path + field.name();
            if (value instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    collect(field, array.get(i), here + "[" + i + "]", found);
                }
            } else if (value != null) {
                collect(field, value, here, found);
            }
        }
    }

    private static void collect(Shape.Field field, JsonNode value, String path, SortedMap<String, String> found) {
        if (field.isDetail() || field.type() == FileDigest.class) {
            found.put(path, value.get(ShapeCheck.DIGEST).stringValue());
        } else if (field.isNested()) {
            collect(Shape.of(field.type()), (ObjectNode) value, path + ".", found);
        }
    }
}
