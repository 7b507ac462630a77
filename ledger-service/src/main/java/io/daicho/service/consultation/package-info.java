/** A consultation decides what cannot be true about being settled. */
@NullMarked
package io.daicho.service.consultation;

import org.jspecify.annotations.NullMarked;
