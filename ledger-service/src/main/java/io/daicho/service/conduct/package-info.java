/** A talk or a post: each is one occurrence. */
@NullMarked
package io.daicho.service.conduct;

import org.jspecify.annotations.NullMarked;
