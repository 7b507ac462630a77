/** Tests of the log's key. */
@NullMarked
package io.daicho.service.sealing.keys;

import org.jspecify.annotations.NullMarked;
