package io.daicho.api.evidence;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.FileDigest;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Evidence files: scans, certificates, reports of tools. */
public sealed interface EvidenceFact extends Fact {
    /** Which file. */
    EvidenceId evidenceFile();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.EVIDENCE, evidenceFile().value());
    }

    /**
     * An evidence file was filed.
     *
     * @param evidenceFile its id
     * @param kind what kind of document it is
     * @param about the facts that rest on it
     * @param mediaType what it is written in, such as {@code application/pdf}
     * @param bytes its size in bytes
     * @param name what the file was called: it may name a person, so a detail
     * @param content its salted digest
     */
    @StoredAs("evidence.filed")
    @Revision("1")
    record Filed(
            Statement statement,
            EvidenceId evidenceFile,
            Evidence.Kind kind,
            List<FactId> about,
            @Plain(Plain.Kind.CODE) String mediaType,
            long bytes,
            @Nullable Detail name,
            FileDigest content)
            implements EvidenceFact {
        /** The field under which the file lies beside the chain. */
        public static final String CONTENT = "content";

        private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,80}");

        /** Checks the form of type and size. */
        public Filed {
            about = List.copyOf(about);
            if (!MEDIA_TYPE.matcher(mediaType).matches()) {
                throw new IllegalArgumentException("mediaType is written as application/pdf, in small letters");
            }
            if (bytes <= 0) {
                throw new IllegalArgumentException("a file has at least one byte, not " + bytes);
            }
        }
    }
}
