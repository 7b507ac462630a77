/** The contract-wide facts, arranged for the questions that rules ask: which form was in force, which consent held. */
@NullMarked
package io.daicho.conclusions.frame;

import org.jspecify.annotations.NullMarked;
