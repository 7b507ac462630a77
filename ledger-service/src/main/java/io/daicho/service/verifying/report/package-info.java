/** What a verification comes to: faults, remarks, and a verdict on each of four questions. */
@NullMarked
package io.daicho.service.verifying.report;

import org.jspecify.annotations.NullMarked;
