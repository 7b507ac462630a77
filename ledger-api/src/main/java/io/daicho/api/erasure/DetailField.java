package io.daicho.api.erasure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.daicho.api.id.Shown;
import java.util.regex.Pattern;

/**
 * Where in a fact a detail stands, as {@code remark}, {@code corrects.reason} or {@code evidence[0].reference}; the file of
 * an {@code evidence.filed} is its {@code content}.
 */
public record DetailField(@JsonValue String path) {
    /** The form. */
    public static final Pattern FORM =
            Pattern.compile("[a-z][A-Za-z]{0,39}(\\[[0-9]{1,5}\\])?(\\.[a-z][A-Za-z]{0,39}(\\[[0-9]{1,5}\\])?){0,4}");

    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DetailField {
        if (!FORM.matcher(path).matches()) {
            throw new IllegalArgumentException("\"" + Shown.shortened(path)
                    + "\" is no field: write it as remark, corrects.reason or evidence[0].reference");
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
