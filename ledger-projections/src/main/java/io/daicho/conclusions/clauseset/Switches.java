package io.daicho.conclusions.clauseset;

import io.daicho.api.custody.Medium;

/**
 * The readings that a lawyer may want to switch, F1 to F11 without F7, whose targets stand beside them.
 *
 * @param f1 whether the details of the annex survive 満了
 * @param f2 when articles 3, 6 and 7 end
 * @param f3 whether the link from a subcontractor's act to the contractor survives
 * @param f4 whether early termination triggers article 12
 * @param f5 whether a copy provided without approval is owed back under article 13
 * @param f6 for which media the destruction of the key counts without an instruction
 * @param f8 what becomes of a demand under 14-1 that is open at 満了
 * @param f9 whose first recognition starts the 60 minutes
 * @param f10 whether article 12 covers printouts
 * @param f11 what a missing record means that the text does not demand
 */
public record Switches(
        AnnexSurvival f1,
        ProhibitionEnd f2,
        JointLiability f3,
        TerminationTrigger f4,
        UnapprovedSupply f5,
        KeyDestruction f6,
        OpenDemand f8,
        Recognition f9,
        Printouts f10,
        MissingRecord f11) {

    /** F1. */
    public enum AnnexSurvival {
        /** Annex 3(3)(b), 8(2)ア and 9(1) to (3) go on; the others end. */
        DETAILS_SURVIVE,
        /** All end. */
        NONE,
        /** All go on. */
        ALL
    }

    /** F2. */
    public enum ProhibitionEnd {
        /** With the period. */
        END,
        /** When the last copy is gone. */
        LAST_WHILE_COPIES_LIVE
    }

    /** F3. */
    public enum JointLiability {
        /** Kept for 12, 13, 14, 18. */
        KEPT,
        /** Ends with the period. */
        ENDS
    }

    /** F4. */
    public enum TerminationTrigger {
        /** It does. */
        YES,
        /** It does not. */
        NO
    }

    /** F5. */
    public enum UnapprovedSupply {
        /** Owed back. */
        YES,
        /** Not under this article. */
        NO
    }

    /** F6. */
    public enum KeyDestruction {
        /** In a cloud only. */
        CLOUD_ONLY,
        /** On any medium. */
        ANY_MEDIUM,
        /** On none. */
        INSTRUCTED_ONLY;

        /** Whether it counts by itself for what lies on a medium. */
        public boolean countsOn(Medium medium) {
            return this == ANY_MEDIUM || (this == CLOUD_ONLY && medium == Medium.CLOUD);
        }
    }

    /** F8. */
    public enum OpenDemand {
        /** The facts do not tell. */
        INDETERMINATE,
        /** It lapses. */
        LAPSED
    }

    /** F9. */
    public enum Recognition {
        /** By anyone in the chain. */
        CHAIN,
        /** By the contractor. */
        CONTRACTOR
    }

    /** F10. */
    public enum Printouts {
        /** It does. */
        YES,
        /** It does not. */
        NO
    }

    /** F11. */
    public enum MissingRecord {
        /** The facts do not tell. */
        INDETERMINATE,
        /** A breach. */
        BREACH
    }
}
