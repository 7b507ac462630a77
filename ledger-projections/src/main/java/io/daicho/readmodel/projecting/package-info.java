/** Brings the read models up to the facts. */
@NullMarked
package io.daicho.readmodel.projecting;

import org.jspecify.annotations.NullMarked;
