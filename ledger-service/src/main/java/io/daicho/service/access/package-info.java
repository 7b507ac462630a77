/** Who viewed, asked and exported: the machine's own log, beside the contracts' (question 26). */
@NullMarked
package io.daicho.service.access;

import org.jspecify.annotations.NullMarked;
