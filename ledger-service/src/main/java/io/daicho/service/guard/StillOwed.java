package io.daicho.service.guard;

import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.finding.Kind;
import io.daicho.service.words.SubjectNames;
import io.daicho.service.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** What of conclusions keeps a contract from being retired. */
public final class StillOwed {
    private static final Words JAPANESE = Words.of(Locale.JAPANESE);
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    private StillOwed() {}

    /**
     * The duties under clauses that survive the contract and are open, overdue or not known to be met; and that copies are
     * live whose duties cannot open, because neither 業務完了 nor 業務終了 is on record.
     */
    public static List<Owed> of(Conclusions conclusions, ClauseSet clauses) {
        SubjectNames japanese = new SubjectNames(JAPANESE, conclusions);
        SubjectNames english = new SubjectNames(ENGLISH, conclusions);
        List<Owed> owed = new ArrayList<>();
        for (Obligation duty : conclusions.unsettled()) {
            if (clauses.survives(duty.clause())) {
                owed.add(owed(code(duty), japanese, english, (words, names) -> told(duty, words, names)));
            }
        }
        for (Remark warning : conclusions.warnings()) {
            if (warning.kind() == Kind.EXPIRED_WITHOUT_COMPLETION) {
                owed.add(owed(code(warning), japanese, english, (words, names) -> told(warning, words, names)));
            }
        }
        return owed;
    }

    private static Owed owed(
            String code, SubjectNames japanese, SubjectNames english, BiFunction<Words, SubjectNames, String> told) {
        return new Owed(code, told.apply(JAPANESE, japanese), told.apply(ENGLISH, english));
    }

    private static String code(Obligation duty) {
        return duty.clause() + " " + duty.kind() + " " + duty.subject().type().code() + " "
                + duty.subject().id() + " (" + duty.status() + ") " + duty.id();
    }

    private static String told(Obligation duty, Words words, SubjectNames names) {
        return words.clause(duty.clause()) + " " + words.of(duty.kind()) + " · " + names.of(duty.subject()) + " · "
                + words.of(duty.status()) + " " + duty.id();
    }

    private static String code(Remark warning) {
        return warning.kind() + " " + warning.subject().type().code() + " "
                + warning.subject().id() + (warning.count() == null ? "" : " (" + warning.count() + ")");
    }

    private static String told(Remark warning, Words words, SubjectNames names) {
        return words.of(warning.kind()) + " · " + names.of(warning.subject())
                + (warning.count() == null ? "" : " " + words.say("warning.count", warning.count()));
    }
}
