/** The call that proves. */
@NullMarked
package io.daicho.service.cli.verify;

import org.jspecify.annotations.NullMarked;
