/** Calls that bring facts in and take the journal out. */
@NullMarked
package io.daicho.service.cli.journal;

import org.jspecify.annotations.NullMarked;
