package io.daicho.service.foreign.map;

import io.daicho.api.fact.Plain;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;

/**
 * A key of a key service. A replica in another region is a copy of the key, with an ARN of its own.
 *
 * @param arn its ARN
 * @param key which key
 * @param keyCopy which copy of it
 */
public record MappedKey(@Plain(Plain.Kind.CODE) String arn, KeyId key, KeyCopyId keyCopy) {}
