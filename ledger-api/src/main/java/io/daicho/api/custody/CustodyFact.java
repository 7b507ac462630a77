package io.daicho.api.custody;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PurposeCode;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The life of a copy: how it began, where it lay, who held it, how it was protected and used, and how it ended. A data
 * set has copies in a tree; a copy is at one place, in one holder's hands, and ends once.
 */
public sealed interface CustodyFact extends Fact {
    /** Which copy. */
    CopyId copy();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.COPY, copy().value());
    }

    /** How a copy begins. */
    sealed interface Beginning extends CustodyFact {
        /** Of which data set. */
        DataSetId dataSet();

        /** In whose hands. */
        OrganisationId holder();

        /** Where it lies. */
        Placement placement();

        /** How it is protected; absent: not at all. */
        @Nullable
        Protection protection();
    }

    /**
     * Data came in from the client or from somebody for it. Several receipts of one data set are several originals.
     *
     * @param dataSet which data set
     * @param copy the copy that came in
     * @param from who handed it over
     * @param holder in whose hands it is now
     * @param placement where it lies
     * @param protection how it is protected; absent: not at all
     * @param description what the data is
     */
    @StoredAs("dataset.received")
    @Revision("1")
    record DataSetReceived(
            Statement statement,
            DataSetId dataSet,
            CopyId copy,
            OrganisationId from,
            OrganisationId holder,
            Placement placement,
            @Nullable Protection protection,
            @Nullable Detail description)
            implements Beginning {}

    /**
     * Data was created in the course of the work.
     *
     * @param dataSet which data set
     * @param copy its first copy
     * @param madeFrom the copies of other data sets that went into it; may be empty
     * @param purpose for which purpose (article 4)
     * @param holder in whose hands it is
     * @param placement where it lies
     * @param protection how it is protected; absent: not at all
     * @param description what the data is
     */
    @StoredAs("dataset.created")
    @Revision("1")
    record DataSetCreated(
            Statement statement,
            DataSetId dataSet,
            CopyId copy,
            List<CopyId> madeFrom,
            @Nullable PurposeCode purpose,
            OrganisationId holder,
            Placement placement,
            @Nullable Protection protection,
            @Nullable Detail description)
            implements Beginning {
        /** Keeps its own copy of the sources. */
        public DataSetCreated {
            madeFrom = List.copyOf(madeFrom);
        }
    }

    /**
     * A copy was made of another.
     *
     * @param dataSet of which data set; the parent's
     * @param copy the new copy
     * @param parent what it was copied from
     * @param kind how
     * @param purpose for which purpose; absent: none was stated, which article 4 does not allow
     * @param holder in whose hands the new copy is
     * @param placement where it lies
     * @param protection how it is protected; absent: not at all
     */
    @StoredAs("copy.made")
    @Revision("1")
    record CopyMade(
            Statement statement,
            DataSetId dataSet,
            CopyId copy,
            CopyId parent,
            CopyKind kind,
            @Nullable PurposeCode purpose,
            OrganisationId holder,
            Placement placement,
            @Nullable Protection protection)
            implements Beginning {
        /** Nothing is its own parent, and paper is what a printout is on. */
        public CopyMade {
            if (copy.equals(parent)) {
                throw new IllegalArgumentException("a copy cannot be made of itself");
            }
            if ((kind == CopyKind.PRINTOUT) != (placement.medium() == Medium.PAPER)) {
                throw new IllegalArgumentException("a PRINTOUT lies on the medium PAPER, and nothing else does");
            }
        }
    }

    /**
     * The copy was stored or moved.
     *
     * @param placement where it lies now
     * @param protection how it is protected now; absent: as before
     */
    @StoredAs("copy.stored")
    @Revision("1")
    record Stored(
            Statement statement,
            CopyId copy,
            Placement placement,
            @Nullable Protection protection) implements CustodyFact {}

    /**
     * The protection of the copy was set or changed.
     *
     * @param protection all of it, from now on
     */
    @StoredAs("copy.protected")
    @Revision("1")
    record Protected(Statement statement, CopyId copy, Protection protection) implements CustodyFact {}

    /**
     * The copy was taken outside the holder's premises.
     *
     * @param approval the consent it was taken out under; absent: any that covers it
     * @param protection how it is protected on the way; absent: as before
     * @param carrier who carried it, in words
     */
    @StoredAs("copy.taken-outside")
    @Revision("1")
    record TakenOutside(
            Statement statement,
            CopyId copy,
            @Nullable ConsentId approval,
            @Nullable Protection protection,
            @Nullable Detail carrier)
            implements CustodyFact {}

    /** The copy is back on the premises. */
    @StoredAs("copy.brought-back")
    @Revision("1")
    record BroughtBack(Statement statement, CopyId copy) implements CustodyFact {}

    /**
     * The copy was handed to a subcontractor: it moves; who keeps one has copied it first.
     *
     * @param to the subcontractor
     * @param placement where it lies now; absent: as before
     */
    @StoredAs("copy.supplied")
    @Revision("1")
    record Supplied(
            Statement statement,
            CopyId copy,
            OrganisationId to,
            @Nullable Placement placement) implements CustodyFact {}

    /**
     * The copy was recovered from a subcontractor; article 12 opens on it.
     *
     * @param from the subcontractor
     * @param by who has it now; absent: the contractor
     * @param placement where it lies now; absent: as before
     */
    @StoredAs("copy.recovered")
    @Revision("1")
    record Recovered(
            Statement statement,
            CopyId copy,
            OrganisationId from,
            @Nullable OrganisationId by,
            @Nullable Placement placement)
            implements CustodyFact {}

    /**
     * The data on the copy was shown or given to a third party. The copy stays; what the third party keeps is a copy of
     * its own.
     *
     * @param to the third party
     * @param relation what it is to the contractor
     */
    @StoredAs("copy.disclosed")
    @Revision("1")
    record Disclosed(Statement statement, CopyId copy, OrganisationId to, Relation relation) implements CustodyFact {}

    /**
     * The copy was used.
     *
     * @param purpose what for
     */
    @StoredAs("copy.used")
    @Revision("1")
    record Used(Statement statement, CopyId copy, PurposeCode purpose) implements CustodyFact {}

    /** 不要: the copy is no longer needed. */
    @StoredAs("copy.no-longer-needed")
    @Revision("1")
    record NoLongerNeeded(Statement statement, CopyId copy) implements CustodyFact {}

    /**
     * The copy was sent back. Until acknowledged it is the sender's, in transit (reading 7).
     *
     * @param to who is to receive it
     */
    @StoredAs("copy.returned")
    @Revision("1")
    record Returned(Statement statement, CopyId copy, OrganisationId to) implements CustodyFact {}

    /**
     * The receiver confirmed the return: the copy's life in these hands ends.
     *
     * @param by who confirmed
     */
    @StoredAs("copy.return-acknowledged")
    @Revision("1")
    record ReturnAcknowledged(Statement statement, CopyId copy, OrganisationId by) implements CustodyFact {}

    /**
     * The copy was erased, or somebody tried to. It ends only where the verification shows it.
     *
     * @param method how
     * @param verification whether it was seen to have worked
     */
    @StoredAs("copy.erased")
    @Revision("1")
    record Erased(Statement statement, CopyId copy, Sanitisation method, Verification verification)
            implements CustodyFact {}

    /**
     * An erasure recorded before was looked at (again).
     *
     * @param erasure the fact id of the erasure or destruction
     * @param verification what was seen
     */
    @StoredAs("copy.erasure-verified")
    @Revision("1")
    record ErasureVerified(Statement statement, CopyId copy, FactId erasure, Verification verification)
            implements CustodyFact {}

    /**
     * The medium or the paper was destroyed, and the copy with it.
     *
     * @param method how
     * @param verification whether it was seen to have worked
     */
    @StoredAs("copy.destroyed")
    @Revision("1")
    record Destroyed(Statement statement, CopyId copy, Sanitisation method, Verification verification)
            implements CustodyFact {}

    /**
     * Another measure in a cloud that makes recovery infeasible (annex 3(3)).
     *
     * @param measure the measure, as a name
     * @param grounds what makes recovery infeasible; absent: not stated, or its text was erased since
     * @param verification whether somebody assessed that it does
     */
    @StoredAs("copy.made-unrecoverable")
    @Revision("1")
    record MadeUnrecoverable(
            Statement statement,
            CopyId copy,
            @Plain(Plain.Kind.CODE) String measure,
            @Nullable Detail grounds,
            Verification verification)
            implements CustodyFact {
        /** Checks the measure. */
        public MadeUnrecoverable {
            PlainText.checked("measure", measure);
        }
    }

    /** The copy was lost. It is not erased: its duty stays open (reading 5). */
    @StoredAs("copy.lost")
    @Revision("1")
    record Lost(Statement statement, CopyId copy) implements CustodyFact {}

    /** The lost copy was found. */
    @StoredAs("copy.found")
    @Revision("1")
    record Found(Statement statement, CopyId copy) implements CustodyFact {}

    /** Work was done with the printout in a public place (annex 8(2) イ). */
    @StoredAs("copy.read-in-public")
    @Revision("1")
    record ReadInPublic(Statement statement, CopyId copy) implements CustodyFact {}

    /**
     * The printout was shown to a third party, copied for it or handed to it (annex 8(2) ウ).
     *
     * @param to the third party
     * @param approval the consent; absent: any that covers it
     */
    @StoredAs("copy.shown-to-third-party")
    @Revision("1")
    record ShownToThirdParty(
            Statement statement,
            CopyId copy,
            OrganisationId to,
            @Nullable ConsentId approval) implements CustodyFact {}

    /** The printout was taken to a drinking party (annex 8(2) エ). */
    @StoredAs("copy.taken-to-drinking-party")
    @Revision("1")
    record TakenToDrinkingParty(Statement statement, CopyId copy) implements CustodyFact {}

    /**
     * The data on the copy was put into a generative AI service (article 8). The copy stays.
     *
     * @param service which service, by the name under which it is filed
     */
    @StoredAs("copy.put-into-ai")
    @Revision("1")
    record PutIntoAi(
            Statement statement,
            CopyId copy,
            @Plain(Plain.Kind.SERVICE) String service) implements CustodyFact {
        /** Checks the name. */
        public PutIntoAi {
            PlainText.checked("service", service);
        }
    }

    /** The medium or paper was locked away (annex 2(1)). */
    @StoredAs("copy.locked-away")
    @Revision("1")
    record LockedAway(Statement statement, CopyId copy) implements CustodyFact {}

    /** The medium or paper was seen unlocked while nobody used it (annex 2(1)). */
    @StoredAs("copy.left-unlocked")
    @Revision("1")
    record LeftUnlocked(Statement statement, CopyId copy) implements CustodyFact {}
}
