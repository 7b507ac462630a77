package io.daicho.conclusions.clause;

import io.daicho.conclusions.rule.Rule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rules by the names under which clause sets refer to them. */
public final class RuleBook {
    private static final Map<String, Rule> RULES = new TreeMap<>(Map.ofEntries(
            Map.entry("safety-measures", new SafetyMeasures()),
            Map.entry("erase-intermediates", new EraseIntermediates()),
            Map.entry("protect-intermediates", new ProtectIntermediates()),
            Map.entry("file-storage", new FileStorage()),
            Map.entry("no-take-out", new NoTakeOut()),
            Map.entry("no-other-use", new NoOtherUse()),
            Map.entry("untrained-ai", new UntrainedAi()),
            Map.entry("disclose-ai", new DiscloseAi()),
            Map.entry("ai-filed-first", new AiFiledFirst()),
            Map.entry("education", new Education()),
            Map.entry("subcontracting", new Subcontracting()),
            Map.entry("return-or-erase", new ReturnOrErase()),
            Map.entry("recover-from-subcontractors", new RecoverFromSubcontractors()),
            Map.entry("report-breaches", new ReportBreaches()),
            Map.entry("follow-instructions", new FollowInstructions()),
            Map.entry("survival", new Survival()),
            Map.entry("lock-away", new LockAway()),
            Map.entry("protect-take-out", new ProtectTakeOut()),
            Map.entry("cloud-filed-first", new CloudFiledFirst()),
            Map.entry("keep-provider-out", new KeepProviderOut()),
            Map.entry("make-unrecoverable", new MakeUnrecoverable()),
            Map.entry("confirm-training", new ConfirmTraining()),
            Map.entry("report-education", new ReportEducation()),
            Map.entry("report-subcontractor-education", new ReportSubcontractorEducation()),
            Map.entry("supervise-staff", new SuperviseStaff()),
            Map.entry("paper", new Paper()),
            Map.entry("form-items", new FormItems()),
            Map.entry("name-subcontractors", new NameSubcontractors()),
            Map.entry("change-storage", new ChangeStorage()),
            Map.entry("subcontractor-form", new SubcontractorForm())));

    private RuleBook() {}

    /** The rule of this name, if there is one. */
    public static @Nullable Rule named(String name) {
        return RULES.get(name);
    }

    /** All names. */
    public static Set<String> names() {
        return Set.copyOf(RULES.keySet());
    }
}
