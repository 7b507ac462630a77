package io.daicho.service.foreign.cloudtrail;

import io.daicho.service.foreign.LeftOut;
import io.daicho.service.foreign.Origin;
import io.daicho.service.foreign.Seen;
import io.daicho.service.foreign.Sink;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.People;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * A trail: what its events say about copies and keys.
 *
 * <p>The format is that of the CloudTrail User Guide, "CloudTrail record contents" (major version 1), with the events of
 * the Amazon S3 User Guide and the AWS KMS Developer Guide.
 */
public final class Trail {
    private final People people;
    private final S3Events s3;
    private final KmsEvents kms;
    private final Sink sink;

    /** A trail, read by a map. */
    public Trail(ForeignMap map, Sink sink) {
        this.people = new People(map);
        this.s3 = new S3Events(map, sink);
        this.kms = new KmsEvents(map, sink);
        this.sink = sink;
    }

    /**
     * Reads a file, one event at a time.
     *
     * @throws IOException if it cannot be read at all
     * @throws io.daicho.service.foreign.UnreadableRecord if it is no file of a trail
     */
    public void read(Path file) throws IOException {
        new TrailFile(file).read((json, number) -> take(new Origin(file, number), json));
    }

    private void take(Origin origin, ObjectNode json) {
        TrailRecord event = new TrailRecord(origin, json);
        String kind = event.kind();
        boolean ofS3 = event.source().equals(S3Events.SOURCE) && s3.understands(event);
        boolean ofKms = event.source().equals(KmsEvents.SOURCE) && kms.understands(event);
        if (event.isError()) {
            sink.leftOut(origin, LeftOut.NOTHING_HAPPENED, kind);
        } else if (!ofS3 && !ofKms) {
            sink.leftOut(origin, event.isReadOnly() ? LeftOut.ONLY_READ : LeftOut.KIND_UNKNOWN, kind);
        } else if (!event.isByTheService() && people.isUnknown(names(event))) {
            sink.leftOut(origin, LeftOut.USER_UNKNOWN, kind);
        } else {
            Seen seen = new Seen(
                    origin,
                    event.time(),
                    "ct-" + event.id(),
                    event.isByTheService() ? null : people.person(names(event)),
                    "AWS CloudTrail, eventID " + event.id(),
                    kind);
            if (ofS3) {
                s3.take(event, seen);
            } else {
                kms.take(event, seen);
            }
        }
    }

    /** An assumed role goes by its session, or else by the role. */
    private static String[] names(TrailRecord event) {
        String arn = event.text("userIdentity", "arn");
        String role = event.text("userIdentity", "sessionContext", "sessionIssuer", "arn");
        String service = event.text("userIdentity", "invokedBy");
        return java.util.stream.Stream.of(arn, role, service)
                .filter(java.util.Objects::nonNull)
                .toArray(String[]::new);
    }
}
