package io.daicho.proof;

import java.nio.charset.StandardCharsets;

/**
 * An entry of a contract's log: what one leaf is the hash of. Its bytes are the RFC 8785 form of the envelope, put together
 * from the stored texts without parsing them, so payload and metadata must be stored in that form. Format version
 * {@value #VERSION}.
 *
 * @param id the event identifier: contract and fact id, joined by a slash
 * @param type the stored name of the fact
 * @param revision the revision of its stored form
 * @param aggregateType which kind of thing decided on it
 * @param aggregateId which thing
 * @param sequence its number within the thing's own stream, from 0
 * @param position its number within the contract, from 0
 * @param recordedAt when it was recorded, as {@code 2026-03-05T10:00:00.000Z}
 * @param payload the fact, canonical JSON
 * @param metadata what the server knew beside it, canonical JSON
 */
public record Entry(
        String id,
        String type,
        String revision,
        String aggregateType,
        String aggregateId,
        long sequence,
        long position,
        String recordedAt,
        String payload,
        String metadata) {
    /** The version of this form. */
    public static final int VERSION = 1;

    /** The most bytes that an entry may have: its length is two bytes in an entry bundle (C2SP tlog-tiles). */
    public static final int MOST_BYTES = 65_535;

    /** The canonical form, in UTF-8. */
    public byte[] bytes() {
        StringBuilder json = new StringBuilder(payload.length() + metadata.length() + 320);
        json.append("{\"aggregate\":{\"id\":");
        quote(json, aggregateId);
        json.append(",\"sequence\":").append(sequence).append(",\"type\":");
        quote(json, aggregateType);
        json.append("},\"id\":");
        quote(json, id);
        json.append(",\"metadata\":").append(metadata);
        json.append(",\"payload\":").append(payload);
        json.append(",\"position\":").append(position).append(",\"recordedAt\":");
        quote(json, recordedAt);
        json.append(",\"revision\":");
        quote(json, revision);
        json.append(",\"type\":");
        quote(json, type);
        json.append(",\"version\":").append(VERSION).append('}');
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As RFC 8785 section 3.2.2.2 writes a string. */
    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(control(c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static String control(char c) {
        int named = "\b\t\n\f\r".indexOf(c);
        return named >= 0 ? "\\" + "btnfr".charAt(named) : String.format("\\u%04x", (int) c);
    }
}
