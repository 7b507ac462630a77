/** Read model: what an inspector asks, answered from the tables of the other read models. */
@NullMarked
package io.daicho.readmodel.questions;

import org.jspecify.annotations.NullMarked;
