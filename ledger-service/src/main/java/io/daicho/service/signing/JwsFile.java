package io.daicho.service.signing;

import io.daicho.api.journal.CanonicalJson;
import io.daicho.api.journal.FactJson;
import io.daicho.proof.Malformed;
import io.daicho.proof.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** The three texts of a flattened JWS. */
final class JwsFile {
    /** The most bytes that are read. */
    static final int MOST_BYTES = 100_000_000;

    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern TWICE = Pattern.compile("Duplicate Object property (\".*\")");
    private static final Set<String> MEMBERS = Set.of("payload", "protected", "signature");

    private final JsonNode json;

    private JwsFile(JsonNode json) {
        this.json = json;
    }

    static byte[] write(Map<String, String> members) {
        return CanonicalJson.of(FactJson.mapper().writeValueAsString(members)).getBytes(StandardCharsets.UTF_8);
    }

    static JwsFile read(byte[] file) throws Malformed {
        if (file.length > MOST_BYTES) {
            throw new Malformed(Jws.WHAT, "it has more than " + MOST_BYTES + " bytes");
        }
        JsonNode json = json(Text.of(Jws.WHAT, file).content(), Jws.WHAT);
        if (json.has("signatures")) {
            throw new Malformed(Jws.WHAT, "it has a list of signatures; a document has one signature");
        }
        for (String member : json.propertyNames()) {
            if (!MEMBERS.contains(member)) {
                throw new Malformed(
                        Jws.WHAT, Text.quoted(member) + " is not one of its members payload, protected and signature");
            }
        }
        return new JwsFile(json);
    }

    /** A JSON object; a name that stands twice in one is refused. */
    static JsonNode json(String text, String what) throws Malformed {
        try {
            JsonNode json = STRICT.readTree(text);
            if (json != null && json.isObject()) {
                return json;
            }
            throw new Malformed(what, "it is not a JSON object");
        } catch (MismatchedInputException more) {
            throw new Malformed(what, "something stands after the JSON object");
        } catch (JacksonException fault) {
            Matcher twice = TWICE.matcher(fault.getOriginalMessage());
            throw new Malformed(
                    what, twice.find() ? "the name " + twice.group(1) + " stands twice in it" : "it is not JSON");
        }
    }

    String text(String member) throws Malformed {
        JsonNode value = json.get(member);
        if (value == null || !value.isString()) {
            throw new Malformed(Jws.WHAT, "it has no text \"" + member + "\"");
        }
        return value.stringValue();
    }

    byte[] bytes(String member) throws Malformed {
        String text = text(member);
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // said below
        }
        throw new Malformed(Jws.WHAT, "\"" + member + "\" is not base64url without padding");
    }
}
