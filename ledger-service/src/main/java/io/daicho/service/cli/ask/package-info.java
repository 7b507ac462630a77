/** Calls that ask: questions, obligations, explanations, due dates, the form. */
@NullMarked
package io.daicho.service.cli.ask;

import org.jspecify.annotations.NullMarked;
