/** What is noted about the machine: who viewed, asked and exported (question 26), which keys sign, when it started. */
@NullMarked
package io.daicho.service.access;

import org.jspecify.annotations.NullMarked;
