/** What every fact has in common: who says that what happened when, on which evidence; and why a fact is refused. */
@NullMarked
package io.daicho.api.fact;

import org.jspecify.annotations.NullMarked;
