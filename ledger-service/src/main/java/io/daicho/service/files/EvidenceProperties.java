package io.daicho.service.files;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is taken as evidence, and where it lies.
 *
 * @param mostBytes the most bytes of a file: {@code daicho.evidence.most-bytes}
 * @param s3 a store that speaks S3, where the files shall not lie in the data directory
 */
@ConfigurationProperties("daicho.evidence")
record EvidenceProperties(
        @DefaultValue("26214400") long mostBytes,
        @DefaultValue S3 s3) {
    /**
     * A bucket: {@code daicho.evidence.s3.endpoint}, {@code .bucket}, {@code .region}, {@code .access-key},
     * {@code .secret-key}, {@code .prefix}.
     *
     * @param endpoint the address of the store, such as {@code https://s3.ap-northeast-1.amazonaws.com}; absent: the data
     *     directory
     * @param bucket the bucket
     * @param region its region
     * @param accessKey whose requests they are
     * @param secretKey what they are signed with
     * @param prefix what the names of the objects begin with
     */
    record S3(
            @Nullable URI endpoint,
            @DefaultValue("") String bucket,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey,
            @DefaultValue("evidence/") String prefix) {
        /** Never shows the secret. */
        @Override
        public String toString() {
            return "S3[" + endpoint + " " + bucket + "]";
        }
    }
}
