/** Facts as runs of bytes. */
@NullMarked
package io.daicho.readmodel.compact;

import org.jspecify.annotations.NullMarked;
