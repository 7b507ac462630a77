package io.daicho.service.foreign.cloudtrail;

import io.daicho.service.foreign.CopyDeeds;
import io.daicho.service.foreign.LeftOut;
import io.daicho.service.foreign.Seen;
import io.daicho.service.foreign.Sink;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.Located;
import io.daicho.service.foreign.map.Places;
import org.jspecify.annotations.Nullable;

/**
 * Events of S3. In a bucket with versions a plain DeleteObject only sets a marker, and the version stays; each version is
 * its own copy.
 */
final class S3Events {
    static final String SOURCE = "s3.amazonaws.com";

    private static final String REQUEST = "requestParameters";
    private static final String RESPONSE = "responseElements";
    private static final String VERSION = "x-amz-version-id";

    private final Places places;
    private final CopyDeeds deeds;
    private final Encryption encryption;
    private final Sink sink;

    S3Events(ForeignMap map, Sink sink) {
        this.places = new Places(map);
        this.deeds = new CopyDeeds(map, sink);
        this.encryption = new Encryption(map);
        this.sink = sink;
    }

    boolean understands(TrailRecord event) {
        return switch (event.name()) {
            case "CopyObject", "PutObject", "CompleteMultipartUpload", "DeleteObject", "DeleteObjects" -> true;
            default -> false;
        };
    }

    void take(TrailRecord event, Seen seen) {
        String bucket = event.text(REQUEST, "bucketName");
        if (event.name().equals("DeleteObjects")) {
            boolean known = bucket != null && places.hasAnyIn("s3://" + bucket);
            sink.leftOut(seen.origin(), known ? LeftOut.OBJECTS_UNSAID : LeftOut.PLACE_UNKNOWN, seen.kind());
            return;
        }
        String key = event.text(REQUEST, "key");
        if (bucket == null || key == null) {
            sink.leftOut(seen.origin(), LeftOut.PLACE_UNKNOWN, seen.kind());
        } else if (event.name().equals("DeleteObject")) {
            deleted(event, seen, "s3://" + bucket + "/" + key);
        } else {
            put(event, seen, "s3://" + bucket + "/" + key);
        }
    }

    private void put(TrailRecord event, Seen seen, String path) {
        String version = event.text(RESPONSE, VERSION);
        Located target = places.find(path, version);
        if (target != null && encryption.isUnderAnUnknownKey(event)) {
            sink.leftOut(seen.origin(), LeftOut.KEY_UNKNOWN, seen.kind());
        } else if (isUnclear(target, version)) {
            sink.leftOut(seen.origin(), LeftOut.VERSION_UNCLEAR, seen.kind());
        } else {
            CopySource source = CopySource.read(event.text(REQUEST, "x-amz-copy-source"));
            var protection = target == null ? null : encryption.of(event, target.place());
            if (source == null) {
                deeds.put(seen, target, protection);
            } else {
                deeds.copied(seen, source(event, source), target, protection);
            }
        }
    }

    private @Nullable Located source(TrailRecord event, CopySource source) {
        String answered = event.text(RESPONSE, "x-amz-copy-source-version-id");
        return places.find(source.path(), source.version() == null ? answered : source.version());
    }

    private void deleted(TrailRecord event, Seen seen, String path) {
        String version = event.text(REQUEST, "versionId");
        Located at = places.find(path, version);
        if (at != null && "true".equals(event.text(RESPONSE, "x-amz-delete-marker"))) {
            sink.leftOut(seen.origin(), LeftOut.DELETE_MARKER, seen.kind());
        } else if (isUnclear(at, version)) {
            sink.leftOut(seen.origin(), LeftOut.VERSION_UNCLEAR, seen.kind());
        } else {
            deeds.deleted(seen, at);
        }
    }

    /** A version of an object of which the map says only that the object is the copy. */
    private static boolean isUnclear(@Nullable Located located, @Nullable String version) {
        return located != null
                && version != null
                && !version.equals("null")
                && !located.part()
                && located.place().copy() != null
                && located.place().version() == null;
    }
}
