package io.daicho.service.paper;

/**
 * A file inside of a PDF.
 *
 * @param name its name
 * @param mediaType its type, such as {@code application/json}
 * @param description what it is
 * @param content its bytes
 * @param isSource whether the pages were made from it; otherwise it belongs to them
 */
@SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
public record Attached(String name, String mediaType, String description, byte[] content, boolean isSource) {}
