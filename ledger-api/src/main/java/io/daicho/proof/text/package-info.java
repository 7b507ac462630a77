/** How the formats of the sealed log read their text: strictly, so that whatever is accepted is written again byte for byte. */
@NullMarked
package io.daicho.proof.text;

import org.jspecify.annotations.NullMarked;
