/** People and their training: what cannot be true about either is decided here. */
@NullMarked
package io.daicho.service.people;

import org.jspecify.annotations.NullMarked;
