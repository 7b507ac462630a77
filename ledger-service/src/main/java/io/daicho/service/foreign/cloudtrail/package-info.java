/** AWS CloudTrail: what a trail says about objects in S3 and keys in KMS. */
@NullMarked
package io.daicho.service.foreign.cloudtrail;

import org.jspecify.annotations.NullMarked;
