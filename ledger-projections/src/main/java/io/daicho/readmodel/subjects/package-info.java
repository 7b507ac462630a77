/** Read model: the facts ordered by what they are concluded for, for the reading as of any day. */
@NullMarked
package io.daicho.readmodel.subjects;

import org.jspecify.annotations.NullMarked;
