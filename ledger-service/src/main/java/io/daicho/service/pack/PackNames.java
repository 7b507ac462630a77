package io.daicho.service.pack;

import io.daicho.service.sealing.log.LogPaths;
import java.util.regex.Pattern;

/** How the files of a pack are called. */
public final class PackNames {
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final Pattern FORM = Pattern.compile("README\\.txt|manifest\\.json|details\\.jsonl|journal\\.jsonl"
            + "|evidence\\.json|conclusions\\.json|report\\.(ja|en)\\.(html|pdf)|answers/\\d\\d-[a-z-]+\\.(jsonl?|csv)"
            + "|(evidence|forms|clauses)/" + ID + "(\\.pdf|\\.json)?|log/" + LogPaths.FORM);

    private PackNames() {}

    /** Whether a file of a pack can be called so. */
    public static boolean isOne(String name) {
        return FORM.matcher(name).matches();
    }
}
