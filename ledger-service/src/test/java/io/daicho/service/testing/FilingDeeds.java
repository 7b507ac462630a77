package io.daicho.service.testing;

import io.daicho.api.custody.Medium;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.OrganisationId;
import java.util.List;

/** Forms. */
interface FilingDeeds extends Deeds {
    default FilingFact.Filed filed(String filer) {
        Form form = new Form(List.of(Medium.SERVER), List.of(), List.of(), List.of(), List.of(), List.of());
        return new FilingFact.Filed(statement(), new OrganisationId(filer), form);
    }
}
