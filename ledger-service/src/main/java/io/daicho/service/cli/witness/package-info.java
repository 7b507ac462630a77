/** Calls of the client's witness. */
@NullMarked
package io.daicho.service.cli.witness;

import org.jspecify.annotations.NullMarked;
