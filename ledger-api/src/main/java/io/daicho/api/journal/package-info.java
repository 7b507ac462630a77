/** Facts as JSON: the catalogue of stored names, the journal line, the canonical form. */
@NullMarked
package io.daicho.api.journal;

import org.jspecify.annotations.NullMarked;
