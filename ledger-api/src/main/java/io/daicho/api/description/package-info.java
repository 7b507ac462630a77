/** What is known of a copy, of its medium and of the deeds on it, beside what happened to it: what an attestation has to say. */
@NullMarked
package io.daicho.api.description;

import org.jspecify.annotations.NullMarked;
