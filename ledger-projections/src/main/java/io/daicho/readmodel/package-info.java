/**
 * The tables that answer questions. All of them can be thrown away and built again from the facts; they follow the
 * positions of each contract and nothing else.
 */
@NullMarked
package io.daicho.readmodel;

import org.jspecify.annotations.NullMarked;
