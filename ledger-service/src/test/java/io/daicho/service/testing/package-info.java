/** Facts to tell stories with, for the tests of every package. */
@NullMarked
package io.daicho.service.testing;

import org.jspecify.annotations.NullMarked;
