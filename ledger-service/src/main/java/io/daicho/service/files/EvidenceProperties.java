package io.daicho.service.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is taken as evidence.
 *
 * @param mostBytes the most bytes of a file: {@code daicho.evidence.most-bytes}
 */
@ConfigurationProperties("daicho.evidence")
record EvidenceProperties(@DefaultValue("26214400") long mostBytes) {}
