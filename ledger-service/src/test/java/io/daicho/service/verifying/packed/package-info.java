/** Tests of packs: one file a fault, each with its exact sentence. */
@NullMarked
package io.daicho.service.verifying.packed;

import org.jspecify.annotations.NullMarked;
