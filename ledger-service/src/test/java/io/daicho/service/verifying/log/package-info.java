/** Tests of what is verified of a log. */
@NullMarked
package io.daicho.service.verifying.log;

import org.jspecify.annotations.NullMarked;
