/** The people who handle the data, their training and their instruction (article 9, annex 7 and 8). Opaque ids only. */
@NullMarked
package io.daicho.api.people;

import org.jspecify.annotations.NullMarked;
