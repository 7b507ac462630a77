package io.daicho.service.paper.form;

import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a form to print.
 *
 * @param filing the filing; absent: the last one
 * @param filer the last one of whom; absent: of the contractor
 * @param withDifference whether with what it says otherwise than the version before
 */
public record FormWanted(@Nullable FactId filing, @Nullable OrganisationId filer, boolean withDifference) {
    /**
     * Which version, as people name it.
     *
     * @throws IllegalArgumentException if the filing and a filer are given, or either is no identifier
     */
    public static FormWanted of(@Nullable String filing, @Nullable String filer, boolean withDifference) {
        if (filing != null && filer != null) {
            throw new IllegalArgumentException("a filing says itself who filed it: give the filing or the filer");
        }
        return new FormWanted(
                filing == null ? null : new FactId(filing),
                filer == null ? null : new OrganisationId(filer),
                withDifference);
    }
}
