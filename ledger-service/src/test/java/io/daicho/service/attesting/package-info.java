/** What comes between the judging and the recording of an issue. */
@NullMarked
package io.daicho.service.attesting;

import org.jspecify.annotations.NullMarked;
