package io.daicho.service.paper.form;

import io.daicho.service.paper.Imprint;
import io.daicho.service.paper.Paper;
import io.daicho.service.paper.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notification form on A4. */
public final class FormPaper {
    private static final String TITLE = "機密データの保存等に関する届出書";

    private FormPaper() {}

    /**
     * Prints a version of the form.
     *
     * @param sheet the version
     * @param difference what it says otherwise than the one before, on a last page; absent: no such page
     * @param out where the PDF goes; it is not closed
     */
    public static void print(FormSheet sheet, @Nullable Difference difference, OutputStream out) throws IOException {
        Paper.print(html(sheet, difference), Imprint.of(title(sheet), sheet.madeAt()), out);
    }

    /** The same as HTML. */
    static String html(FormSheet sheet, @Nullable Difference difference) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", title(sheet));
        values.put("s", sheet);
        values.put("difference", difference);
        return Templates.fill("form", values);
    }

    private static String title(FormSheet sheet) {
        return TITLE + " " + sheet.name();
    }
}
