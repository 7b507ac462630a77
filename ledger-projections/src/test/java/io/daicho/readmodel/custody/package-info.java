/** Custody held against other accounts of the same facts. */
@NullMarked
package io.daicho.readmodel.custody;

import org.jspecify.annotations.NullMarked;
