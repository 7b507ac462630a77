package io.daicho.api.journal;

import io.daicho.api.custody.Country;
import io.daicho.api.erasure.DetailField;
import io.daicho.api.fact.OccurredAt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Arbitrary values for the fields of facts: whatever their types allow, the awkward more often than life has it. */
final class RandomLeaves implements FactMaker.Leaves {
    private static final String ID_CHARACTERS = "ABCXYZabcxyz0189._-";
    private static final List<String> PIECES = List.of(
            "a", "Z", "0", " ", "\"", "\\", "/", "'", "{", "}", "<", "&", "é", "ß", "　", "漢", "字", "カ゛", "ﾊﾝ", "〇",
            "𠮷", "👩‍💻", "\uFFFD", "\u00AD", "\uFEFF", "~");
    private static final List<String> CONTROLS = List.of("\t", "\n", "\r\n", "\u2028");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Tokyo"), ZoneId.of("UTC"), ZoneId.of("+09:00"), ZoneId.of("America/New_York"));
    private static final List<String> COUNTRIES = List.of("JP", "US", "DE", "NA", "NO");

    private final Random random;

    RandomLeaves(Random random) {
        this.random = random;
    }

    @Override
    public Object value(Class<?> type, String path) {
        if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        }
        if (type == String.class) {
            return path.equals("thing.id") ? id() : form(path);
        }
        if (type == long.class) {
            return random.nextLong(1L << 53);
        }
        if (type == DetailField.class) {
            return new DetailField(one(List.of("remark", "corrects.reason", "evidence[0].reference")));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(1 + random.nextInt(9_999), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (type == OccurredAt.class) {
            return random.nextBoolean()
                    ? OccurredAt.instant(
                            Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000)))
                    : OccurredAt.day(LocalDate.of(1900 + random.nextInt(300), 3, 1 + random.nextInt(31)), one(ZONES));
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(random.nextLong(100_000_000L), random.nextInt(1_000_000_000));
        }
        if (type == ZoneId.class) {
            return one(ZONES);
        }
        return type == Country.class
                ? new Country(one(COUNTRIES))
                : FactJson.mapper().convertValue(id(), type);
    }

    /** A text of a field that has a form of its own, or any line. */
    private String form(String path) {
        if (path.endsWith("sha256")) {
            return "%064x".formatted(random.nextLong(Long.MAX_VALUE));
        }
        if (path.endsWith("formerLog.origin")) {
            return one(List.of("ledger.example.jp/c-1", "daicho-0123/c.2/2"));
        }
        if (path.endsWith("formerLog.root")) {
            byte[] root = new byte[32];
            random.nextBytes(root);
            return Base64.getEncoder().encodeToString(root);
        }
        return path.endsWith("mediaType") ? one(List.of("application/pdf", "message/rfc822", "image/png")) : line();
    }

    @Override
    public String text(String path) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(random.nextInt(5) == 0 ? one(CONTROLS) : one(PIECES));
        }
        return text.toString();
    }

    @Override
    public boolean leavesOut(String path) {
        return random.nextInt(5) < 2;
    }

    @Override
    public int length(String path) {
        return random.nextInt(4);
    }

    private String id() {
        StringBuilder id = new StringBuilder("k");
        for (int i = random.nextInt(64); i > 0; i--) {
            id.append(ID_CHARACTERS.charAt(random.nextInt(ID_CHARACTERS.length())));
        }
        return id.toString();
    }

    private String line() {
        StringBuilder line = new StringBuilder("x");
        for (int i = random.nextInt(20); i > 0; i--) {
            line.append(one(PIECES));
        }
        return line.append('x').toString();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
