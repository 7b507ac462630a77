/** Tests of the files of the sealed log. */
@NullMarked
package io.daicho.service.sealing.log;

import org.jspecify.annotations.NullMarked;
