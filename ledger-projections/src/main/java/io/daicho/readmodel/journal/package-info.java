/** Read model: what was recorded, in the order of its positions? */
@NullMarked
package io.daicho.readmodel.journal;

import org.jspecify.annotations.NullMarked;
