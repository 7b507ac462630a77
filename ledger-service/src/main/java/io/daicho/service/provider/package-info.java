/** A cloud service: whatever was assessed, was assessed. */
@NullMarked
package io.daicho.service.provider;

import org.jspecify.annotations.NullMarked;
