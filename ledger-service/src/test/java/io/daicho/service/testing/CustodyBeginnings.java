package io.daicho.service.testing;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.Country;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.OrganisationId;
import java.util.stream.Stream;

/** How a copy begins. The data set is {@code d-1} and the holder {@code insurer}, where nothing else is said. */
interface CustodyBeginnings extends Deeds {
    /** Where a copy lies, unless a test says otherwise. */
    Placement SERVER = new Placement(Medium.SERVER, null, null, Country.JAPAN, null);

    /** Where a printout lies. */
    Placement PAPER = new Placement(Medium.PAPER, null, null, Country.JAPAN, null);

    default CustodyFact.DataSetReceived received(String copy) {
        return new CustodyFact.DataSetReceived(
                statement(),
                new DataSetId("d-1"),
                new CopyId(copy),
                new OrganisationId("city"),
                new OrganisationId("insurer"),
                SERVER,
                null,
                null);
    }

    default CustodyFact.DataSetCreated created(String dataSet, String copy, String... madeFrom) {
        return new CustodyFact.DataSetCreated(
                statement(),
                new DataSetId(dataSet),
                new CopyId(copy),
                Stream.of(madeFrom).map(CopyId::new).toList(),
                null,
                new OrganisationId("insurer"),
                SERVER,
                null,
                null);
    }

    default CustodyFact.CopyMade made(String copy, String parent) {
        return made("d-1", copy, parent, "insurer");
    }

    default CustodyFact.CopyMade made(String dataSet, String copy, String parent, String holder) {
        return new CustodyFact.CopyMade(
                statement(),
                new DataSetId(dataSet),
                new CopyId(copy),
                new CopyId(parent),
                CopyKind.COPY,
                null,
                new OrganisationId(holder),
                SERVER,
                null);
    }

    default CustodyFact.CopyMade printed(String copy, String parent) {
        return new CustodyFact.CopyMade(
                statement(),
                new DataSetId("d-1"),
                new CopyId(copy),
                new CopyId(parent),
                CopyKind.PRINTOUT,
                null,
                new OrganisationId("insurer"),
                PAPER,
                null);
    }
}
