/** Breaches and risks of one as people find and report them (article 14-2). */
@NullMarked
package io.daicho.api.breach;

import org.jspecify.annotations.NullMarked;
