/** The inspector's pack: everything about one contract in one ZIP, pinned to a checkpoint, to be verified without us. */
@NullMarked
package io.daicho.service.pack;

import org.jspecify.annotations.NullMarked;
