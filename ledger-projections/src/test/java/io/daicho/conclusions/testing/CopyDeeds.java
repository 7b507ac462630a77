package io.daicho.conclusions.testing;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.custody.Relation;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.PurposeCode;
import org.jspecify.annotations.Nullable;

/** What is done with a copy while it lives. */
public final class CopyDeeds {
    private CopyDeeds() {}

    /** Stored elsewhere, protected as before. */
    public static Deed stored(String copy, Placement placement) {
        return stored(copy, placement, null);
    }

    /** Stored elsewhere, and protected otherwise. */
    public static Deed stored(String copy, Placement placement, @Nullable Protection protection) {
        return new Deed(statement -> new CustodyFact.Stored(statement, new CopyId(copy), placement, protection));
    }

    /** Protected otherwise. */
    public static Deed protectedBy(String copy, Protection protection) {
        return new Deed(statement -> new CustodyFact.Protected(statement, new CopyId(copy), protection));
    }

    /** Taken outside under whatever approval covers it. */
    public static Deed takenOutside(String copy) {
        return takenOutside(copy, null, null);
    }

    /** Taken outside, under an approval, protected on the way. */
    public static Deed takenOutside(String copy, @Nullable String approval, @Nullable Protection protection) {
        ConsentId under = approval == null ? null : new ConsentId(approval);
        return new Deed(
                statement -> new CustodyFact.TakenOutside(statement, new CopyId(copy), under, protection, null));
    }

    /** Brought back. */
    public static Deed broughtBack(String copy) {
        return new Deed(statement -> new CustodyFact.BroughtBack(statement, new CopyId(copy)));
    }

    /** Handed to a subcontractor, lying as before. */
    public static Deed supplied(String copy, String to) {
        return supplied(copy, to, null);
    }

    /** Handed to a subcontractor. */
    public static Deed supplied(String copy, String to, @Nullable Placement placement) {
        return new Deed(
                statement -> new CustodyFact.Supplied(statement, new CopyId(copy), Deed.organisation(to), placement));
    }

    /** Recovered by the contractor. */
    public static Deed recovered(String copy, String from) {
        return new Deed(statement ->
                new CustodyFact.Recovered(statement, new CopyId(copy), Deed.organisation(from), null, null));
    }

    /** Recovered by somebody else than the contractor. */
    public static Deed recoveredBy(String copy, String from, String by) {
        return new Deed(statement -> new CustodyFact.Recovered(
                statement, new CopyId(copy), Deed.organisation(from), Deed.organisation(by), null));
    }

    /** Shown or given to a third party. */
    public static Deed disclosed(String copy, String to, Relation relation) {
        return new Deed(
                statement -> new CustodyFact.Disclosed(statement, new CopyId(copy), Deed.organisation(to), relation));
    }

    /** Used for a purpose. */
    public static Deed used(String copy, String purpose) {
        return new Deed(statement -> new CustodyFact.Used(statement, new CopyId(copy), new PurposeCode(purpose)));
    }

    /** 不要. */
    public static Deed noLongerNeeded(String copy) {
        return new Deed(statement -> new CustodyFact.NoLongerNeeded(statement, new CopyId(copy)));
    }

    /** Lost. */
    public static Deed lost(String copy) {
        return new Deed(statement -> new CustodyFact.Lost(statement, new CopyId(copy)));
    }

    /** Found again. */
    public static Deed found(String copy) {
        return new Deed(statement -> new CustodyFact.Found(statement, new CopyId(copy)));
    }

    /** Worked on in a public place. */
    public static Deed readInPublic(String copy) {
        return new Deed(statement -> new CustodyFact.ReadInPublic(statement, new CopyId(copy)));
    }

    /** Shown to a third party. */
    public static Deed shown(String copy, String to) {
        return new Deed(statement ->
                new CustodyFact.ShownToThirdParty(statement, new CopyId(copy), Deed.organisation(to), null));
    }

    /** Taken to a drinking party. */
    public static Deed takenToDrinkingParty(String copy) {
        return new Deed(statement -> new CustodyFact.TakenToDrinkingParty(statement, new CopyId(copy)));
    }

    /** Seen unlocked while nobody used it. */
    public static Deed leftUnlocked(String copy) {
        return new Deed(statement -> new CustodyFact.LeftUnlocked(statement, new CopyId(copy)));
    }

    /** Locked away. */
    public static Deed lockedAway(String copy) {
        return new Deed(statement -> new CustodyFact.LockedAway(statement, new CopyId(copy)));
    }
}
