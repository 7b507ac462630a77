package io.daicho.service.foreign.map;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.fact.Plain;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PurposeCode;
import org.jspecify.annotations.Nullable;

/**
 * What lies at a place: one copy, or many of which each file is one.
 *
 * @param at the place: {@code s3://bucket/key}, {@code s3://bucket/folder/}, or a path as the watcher writes it
 * @param dataSet of which data set
 * @param copy the one copy that lies there, with everything beneath; absent: each file beneath is a copy of its own
 * @param version the version of the object that is the copy, where the bucket keeps versions
 * @param kind how a copy that is made there comes from its parent; absent: COPY
 * @param from what is put there is copied from this copy, where the record itself does not say from what
 * @param purpose for which purpose copies are made there
 * @param holder in whose hands it is
 * @param placement where it lies
 * @param protection how it is protected there
 * @param erasure what a deletion there is worth; absent: CLEAR, PENDING
 */
public record Place(
        @Plain(Plain.Kind.CODE) String at,
        DataSetId dataSet,
        @Nullable CopyId copy,
        @Nullable @Plain(Plain.Kind.CODE) String version,
        @Nullable CopyKind kind,
        @Nullable CopyId from,
        @Nullable PurposeCode purpose,
        OrganisationId holder,
        Placement placement,
        @Nullable Protection protection,
        @Nullable Erasure erasure) {
    /** Checks that a version has its copy. */
    public Place {
        if (version != null && copy == null) {
            throw new IllegalArgumentException("a version is named at " + at + ", but no copy that it is");
        }
    }

    /** The place in the form in which places are compared: slashes for backslashes, none at the end. */
    String path() {
        return path(at);
    }

    /** What no other place may share. */
    String key() {
        return version == null ? path() : path() + "?versionId=" + version;
    }

    static String path(String written) {
        String path = written.replace('\\', '/');
        while (path.length() > 1 && path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return path;
    }
}
