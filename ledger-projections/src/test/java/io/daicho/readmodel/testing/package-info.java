/** Stories as a feed of read models. */
@NullMarked
package io.daicho.readmodel.testing;

import org.jspecify.annotations.NullMarked;
