/** Notes about the machine under test. */
@NullMarked
package io.daicho.service.access;

import org.jspecify.annotations.NullMarked;
