package io.daicho.conclusions.testing;

import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.clauseset.Switches.AnnexSurvival;
import io.daicho.conclusions.clauseset.Switches.JointLiability;
import io.daicho.conclusions.clauseset.Switches.KeyDestruction;
import io.daicho.conclusions.clauseset.Switches.MissingRecord;
import io.daicho.conclusions.clauseset.Switches.OpenDemand;
import io.daicho.conclusions.clauseset.Switches.Printouts;
import io.daicho.conclusions.clauseset.Switches.ProhibitionEnd;
import io.daicho.conclusions.clauseset.Switches.Recognition;
import io.daicho.conclusions.clauseset.Switches.TerminationTrigger;
import io.daicho.conclusions.clauseset.Switches.UnapprovedSupply;
import java.util.function.UnaryOperator;

/** The readings that a lawyer may switch, one at a time. */
public final class Readings {
    private Readings() {}

    /** F1. */
    public static UnaryOperator<Switches> f1(AnnexSurvival value) {
        return s -> new Switches(value, s.f2(), s.f3(), s.f4(), s.f5(), s.f6(), s.f8(), s.f9(), s.f10(), s.f11());
    }

    /** F2. */
    public static UnaryOperator<Switches> f2(ProhibitionEnd value) {
        return s -> new Switches(s.f1(), value, s.f3(), s.f4(), s.f5(), s.f6(), s.f8(), s.f9(), s.f10(), s.f11());
    }

    /** F3. */
    public static UnaryOperator<Switches> f3(JointLiability value) {
        return s -> new Switches(s.f1(), s.f2(), value, s.f4(), s.f5(), s.f6(), s.f8(), s.f9(), s.f10(), s.f11());
    }

    /** F4. */
    public static UnaryOperator<Switches> f4(TerminationTrigger value) {
        return s -> new Switches(s.f1(), s.f2(), s.f3(), value, s.f5(), s.f6(), s.f8(), s.f9(), s.f10(), s.f11());
    }

    /** F5. */
    public static UnaryOperator<Switches> f5(UnapprovedSupply value) {
        return s -> new Switches(s.f1(), s.f2(), s.f3(), s.f4(), value, s.f6(), s.f8(), s.f9(), s.f10(), s.f11());
    }

    /** F6. */
    public static UnaryOperator<Switches> f6(KeyDestruction value) {
        return s -> new Switches(s.f1(), s.f2(), s.f3(), s.f4(), s.f5(), value, s.f8(), s.f9(), s.f10(), s.f11());
    }

    /** F8. */
    public static UnaryOperator<Switches> f8(OpenDemand value) {
        return s -> new Switches(s.f1(), s.f2(), s.f3(), s.f4(), s.f5(), s.f6(), value, s.f9(), s.f10(), s.f11());
    }

    /** F9. */
    public static UnaryOperator<Switches> f9(Recognition value) {
        return s -> new Switches(s.f1(), s.f2(), s.f3(), s.f4(), s.f5(), s.f6(), s.f8(), value, s.f10(), s.f11());
    }

    /** F10. */
    public static UnaryOperator<Switches> f10(Printouts value) {
        return s -> new Switches(s.f1(), s.f2(), s.f3(), s.f4(), s.f5(), s.f6(), s.f8(), s.f9(), value, s.f11());
    }

    /** F11. */
    public static UnaryOperator<Switches> f11(MissingRecord value) {
        return s -> new Switches(s.f1(), s.f2(), s.f3(), s.f4(), s.f5(), s.f6(), s.f8(), s.f9(), s.f10(), value);
    }
}
