/** An instruction decides what cannot be true about being given, complied with and revoked. */
@NullMarked
package io.daicho.service.instruction;

import org.jspecify.annotations.NullMarked;
