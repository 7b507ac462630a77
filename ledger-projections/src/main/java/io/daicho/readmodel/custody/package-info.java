/** Read model: who held which copy where, from when to when? */
@NullMarked
package io.daicho.readmodel.custody;

import org.jspecify.annotations.NullMarked;
