/** The inspector's questions, where the worked examples leave something out. */
@NullMarked
package io.daicho.conclusions.question;

import org.jspecify.annotations.NullMarked;
