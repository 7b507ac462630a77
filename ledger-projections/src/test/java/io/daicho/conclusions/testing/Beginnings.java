package io.daicho.conclusions.testing;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Detail;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import java.util.List;

/** How copies begin. All are of the data set {@code d-1}. */
public final class Beginnings {
    private static final DataSetId DATA = new DataSetId("d-1");

    private Beginnings() {}

    /** Received from the client. */
    public static Start received(String copy) {
        return new Start((statement, holder, placement, protection, purpose) -> new CustodyFact.DataSetReceived(
                statement, DATA, new CopyId(copy), Parties.CLIENT, holder, placement, protection, null));
    }

    /** Received from the client, who said what the data is. */
    public static Start described(String copy) {
        return new Start((statement, holder, placement, protection, purpose) -> new CustodyFact.DataSetReceived(
                statement,
                DATA,
                new CopyId(copy),
                Parties.CLIENT,
                holder,
                placement,
                protection,
                new Detail("0".repeat(64))));
    }

    /** Created in the course of the work. */
    public static Start created(String copy) {
        return new Start((statement, holder, placement, protection, purpose) -> new CustodyFact.DataSetCreated(
                statement, DATA, new CopyId(copy), List.of(), purpose, holder, placement, protection, null));
    }

    /** Copied from another. */
    public static Start copied(String copy, String parent) {
        return made(copy, parent, CopyKind.COPY);
    }

    /** Printed from another. */
    public static Start printed(String copy, String parent) {
        return made(copy, parent, CopyKind.PRINTOUT).on(Places.paper());
    }

    /** Made of another, in some way. */
    public static Start made(String copy, String parent, CopyKind kind) {
        return new Start((statement, holder, placement, protection, purpose) -> new CustodyFact.CopyMade(
                statement, DATA, new CopyId(copy), new CopyId(parent), kind, purpose, holder, placement, protection));
    }
}
