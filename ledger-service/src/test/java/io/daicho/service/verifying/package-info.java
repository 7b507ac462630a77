/** Tests of the verification: every change is found, and named. */
@NullMarked
package io.daicho.service.verifying;

import org.jspecify.annotations.NullMarked;
