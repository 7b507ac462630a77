package io.daicho.conclusions.clause;

import io.daicho.api.designation.Designation;
import io.daicho.api.sending.SendingChannel;
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
            Map.entry("report-on-demand", new ReportOnDemand()),
            Map.entry("report-breaches", new ReportBreaches()),
            Map.entry("report-incidents", ReportIncidents.recognisedInChain()),
            Map.entry("admit-inspection", new AdmitInspection()),
            Map.entry("follow-instructions", new FollowInstructions()),
            Map.entry("damages", new Damages()),
            Map.entry("survival", Survival.ofBothEnds()),
            Map.entry("lock-away", new LockAway()),
            Map.entry("protect-take-out", new ProtectTakeOut()),
            Map.entry("cloud-filed-first", new CloudFiledFirst()),
            Map.entry("keep-provider-out", new KeepProviderOut()),
            Map.entry("make-unrecoverable", new MakeUnrecoverable()),
            Map.entry("harden-devices", new HardenDevices()),
            Map.entry("fit-networks", new FitNetworks()),
            Map.entry("keep-passwords", new KeepPasswords()),
            Map.entry("answer-leaks", new AnswerLeaks()),
            Map.entry("check-e-mails", new CheckEmails()),
            Map.entry(
                    "designated-file-exchange",
                    new DesignatedService(SendingChannel.FILE_EXCHANGE, Designation.Kind.FILE_EXCHANGE_SERVICE)),
            Map.entry(
                    "designated-online-storage",
                    new DesignatedService(SendingChannel.ONLINE_STORAGE, Designation.Kind.ONLINE_STORAGE)),
            Map.entry("mobile-terminals", new MobileTerminals()),
            Map.entry("paper", new Paper()),
            Map.entry("contact-structure", new ContactStructure()),
            Map.entry("first-notice", new FirstNotice()),
            Map.entry("follow-up", new FollowUp()),
            Map.entry("announce-publication", new AnnouncePublication()),
            Map.entry("discretion", new Discretion()),
            Map.entry("confirm-training", new ConfirmTraining()),
            Map.entry("report-education", new ReportEducation()),
            Map.entry("report-subcontractor-education", new ReportSubcontractorEducation()),
            Map.entry("supervise-staff", new SuperviseStaff()),
            Map.entry("form-items", new FormItems()),
            Map.entry("name-subcontractors", new NameSubcontractors()),
            Map.entry("change-storage", new ChangeStorage()),
            Map.entry("subcontractor-form", new SubcontractorForm()),
            Map.entry("commit-to-confidentiality", new CommitToConfidentiality()),
            Map.entry("return-or-erase-at-end", new ReturnOrEraseAtEnd()),
            Map.entry("expiry-without-end", Survival.ofTheEnd()),
            Map.entry("notify-when-aware", ReportIncidents.recognisedByContractor())));

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
