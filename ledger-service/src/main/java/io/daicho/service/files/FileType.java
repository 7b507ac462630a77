package io.daicho.service.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types of files that are taken, and how each begins; a type without a mark of its own is taken if it looks like text. */
enum FileType {
    /** Portable documents; the mark stands within the first 1,024 bytes (ISO 32000). */
    PDF("application/pdf", head -> text(head).contains("%PDF-")),
    /** Images. */
    PNG("image/png", starts("89504e470d0a1a0a")),
    /** Photographs. */
    JPEG("image/jpeg", starts("ffd8ff")),
    /** Scans. */
    TIFF("image/tiff", starts("49492a00").or(starts("4d4d002a"))),
    /** Archives, and office documents, which are archives. */
    ZIP("application/zip", FileType::isZip),
    /** Word processing. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileType::isZip),
    /** Spreadsheets. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileType::isZip),
    /** Plain text. */
    TEXT("text/plain", FileType::isText),
    /** Tables. */
    CSV("text/csv", FileType::isText),
    /** JSON. */
    JSON("application/json", head -> isText(head) && first(head, "{[\"-0123456789tfn")),
    /** XML. */
    XML("application/xml", head -> isText(head) && first(head, "<")),
    /** A message with its header lines. */
    EML("message/rfc822", head -> isText(head) && text(head).matches("(?s)[!-9;-~]+:.*"));

    /** How many bytes of a file tell its type. */
    static final int HEAD = 1_024;

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // functions without a state
    private final Predicate<byte[]> begins;

    FileType(String mediaType, Predicate<byte[]> begins) {
        this.mediaType = mediaType;
        this.begins = begins;
    }

    static Optional<FileType> of(String mediaType) {
        return Stream.of(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    static List<String> mediaTypes() {
        return Stream.of(values()).map(type -> type.mediaType).toList();
    }

    /** Whether a file of this type can begin so. */
    boolean fits(byte[] head) {
        return begins.test(head);
    }

    private static Predicate<byte[]> starts(String hex) {
        byte[] mark = HexFormat.of().parseHex(hex);
        return head -> head.length >= mark.length && Arrays.equals(Arrays.copyOf(head, mark.length), mark);
    }

    private static boolean isZip(byte[] head) {
        return starts("504b0304").or(starts("504b0506")).test(head);
    }

    private static boolean isText(byte[] head) {
        for (byte each : head) {
            if (each >= 0
                    && each < ' '
                    && each != '\t'
                    && each != '\n'
                    && each != '\r'
                    && each != '\f'
                    && each != 0x1b) {
                return false;
            }
        }
        return true;
    }

    private static boolean first(byte[] head, String possible) {
        String text = text(head).replace("\u00ef\u00bb\u00bf", "").stripLeading();
        return !text.isEmpty() && possible.indexOf(text.charAt(0)) >= 0;
    }

    private static String text(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
