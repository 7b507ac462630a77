/** Facts in few bytes, quick to read back: a form of our own tables, which are built again when the language changes. */
@NullMarked
package io.daicho.readmodel.compact;

import org.jspecify.annotations.NullMarked;
